from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.gazetteer import Entry, Gazetteer

Read = Callable[..., Annotated]

SAME = {
    "surname": ("Maria Delgado spoke. Delgado left.", "Delgado left", "person/maria-delgado"),
    "alias": ("The Harbours Ministry met. MoH said so.", "MoH", "governmentbody/ministry-of-harbours"),
    "acronym in brackets": (
        "The Shore Rights Coalition (SRC) sued. Later SRC withdrew.",
        "SRC withdrew",
        "advocacygroup/shore-rights-coalition",
    ),
    "acronym by initials": (
        "The Bureau of Tidal Energy met. BTE said so.",
        "BTE",
        "governmentbody/bureau-of-tidal-energy",
    ),
    "short form": (
        "The Norland Supreme Court of Review met. The Supreme Court of Review ruled.",
        "Supreme Court of Review ruled",
        "court/norland-supreme-court-of-review",
    ),
    "beginning of a name": (
        "Stonebridge Logistics lost it. Stonebridge denied wrongdoing.",
        "Stonebridge denied",
        "organization/stonebridge-logistics",
    ),
    "head of a name": (
        "The Bureau of Tidal Energy met. The Bureau denied it.",
        "Bureau denied",
        "governmentbody/bureau-of-tidal-energy",
    ),
    "head of a name before a noun": (
        "The Bureau of Tidal Energy met. Later Bureau spokesman Tvrtko Ilczuk left.",
        "Bureau spokesman",
        "governmentbody/bureau-of-tidal-energy",
    ),
    "number of a union": (
        "Dockworkers Council Local 88 met. Later Local 88 sued.",
        "Local 88 sued",
        "union/dockworkers-council-12-local-88",
    ),
    "post between its body and the name": (
        "The Coastal Customs Service met. Maria Delgado, the agency's new acting inspector general, left.",
        "acting inspector general",
        "office/inspector-general-of-coastal-customs-service",
    ),
    "post named with its body before": (
        "The chief of staff of the Coastal Customs Service quit. The chief of staff, Maria Delgado, was tired.",
        "chief of staff, Maria",
        "office/chief-of-staff-of-coastal-customs-service",
    ),
    "post of a body pointed to": (
        "The Harbour Pilots Guild met. Maria Delgado was elected president of the guild in May.",
        "president of the guild",
        "office/president-of-harbour-pilots-guild",
    ),
    "its president": (
        "Dockworkers Council 12 met. Its president, Maria Delgado, said so.",
        "Its president",
        "union/dockworkers-council-12",
    ),
    "post by who has it": (
        "The Coastal Customs Service met. The agency's inspector general, Maria Delgado, left.",
        "inspector general",
        "office/inspector-general-of-coastal-customs-service",
    ),
    "name right after what it is": (
        "The watchdog group Openshore sued.",
        "the watchdog group".capitalize(),
        "advocacygroup/openshore",
    ),
    "the deal": (
        "Norland signed an agreement with Sudland. Crews hated the deal.",
        "the deal",
        "agreement/agreement-with-sudland",
    ),
    "the agency": (
        "The Coastal Customs Service met. The agency refused.",
        "The agency",
        "governmentbody/coastal-customs-service",
    ),
    "the union": ("Dockworkers Council 12 met. The union refused.", "The union", "union/dockworkers-council-12"),
    "apposition": (
        "They joined Dockworkers Council 12, the union that represents them.",
        "the union",
        "union/dockworkers-council-12",
    ),
    "the program": ("Stay Ashore began. Crews hated the program.", "the program", "program/stay-ashore-programme"),
    "known as": (
        "They fought a policy known as Stay Ashore.",
        "a policy",
        "program/stay-ashore-programme",
    ),
    "the minister": ("Minister Maria Delgado spoke. Then the minister left.", "the minister", "person/maria-delgado"),
    "surname with an article": (
        "Minister Karim al-Sahili resigned. Crews had met al-Sahili twice.",
        "al-Sahili twice",
        "person/karim-al-sahili",
    ),
    "surname of two words": (
        "Minister Joris van Drumlin resigned. Van Drumlin was tired.",
        "Van Drumlin was",
        "person/joris-van-drumlin",
    ),
    "the bureau": (
        "The Bureau of Tidal Energy met. Crews hated the bureau.",
        "the bureau",
        "governmentbody/bureau-of-tidal-energy",
    ),
    "the office": (
        "Crews wrote to the Office of Tidal Energy. A spokesman for the office, Tvrtko Ilczuk, declined to comment.",
        "the office",
        "governmentbody/office-of-tidal-energy",
    ),
    "body before a role": (
        "Crews sued the Ministry of Tides. A ministry spokesman, Tvrtko Ilczuk, declined to comment.",
        "ministry spokesman",
        "governmentbody/ministry-of-tides",
    ),
    "name after a role and its body": (
        "Crews sued the Ministry of Tides. A lawyer for the ministry, Maria Delgado, told the judge so.",
        "A lawyer",
        "person/maria-delgado",
    ),
    "the case by its name": (
        "The Shore Rights Coalition sued Norland. The case, Shore Rights Coalition v. Norland, goes on.",
        "sued",
        "lawsuit/shore-rights-coalition-v-norland",
    ),
    "the suit": (
        "They read Reyes v. Norland. The suit, brought in May, failed.",
        "The suit",
        "lawsuit/reyes-v-norland",
    ),
    "the judge named later": (
        "A federal judge blocked the rule. U.S. District Judge Maria Delgado was brief.",
        "A federal judge",
        "person/maria-delgado",
    ),
    "the court named later": (
        "An appeals court let it stand. The 2nd Circuit Court of Appeals was brief.",
        "An appeals court",
        "court/2nd-circuit-court-of-appeals",
    ),
    "that court": ("The Norland Supreme Court met. In 2020 that court agreed.", "that", "court/norland-supreme-court"),
    "he": ("Ana Reyes spoke to crews. She refused to sign.", "She", "person/ana-reyes"),
    "the paper of the document": (
        "The Harbour Times asked. Crews told The Times no.",
        "Times no",
        "newsoutlet/harbour-times",
    ),
}


def starting(found: Annotated, words: str) -> set[str]:
    at = found.document.text.index(words)
    return {m.entity.id for m in found.mentions if m.start == at}


@pytest.mark.parametrize(("text", "words", "identifier"), SAME.values(), ids=SAME)
def test_the_same_thing(read: Read, text: str, words: str, identifier: str) -> None:
    assert starting(read(text), words) == {identifier}


def test_the_paper_is_the_publisher(read: Read) -> None:
    found = read("Crews told The Times about it.", publisher="newsoutlet/bayport-times")
    assert starting(found, "Times") == {"newsoutlet/bayport-times"}


def test_a_surname_that_two_people_have_is_nobodys(read: Read) -> None:
    found = read("Maria Delgado met Carlos Delgado. Delgado left.")
    assert starting(found, "Delgado left") == set()


def test_a_short_form_of_two_names_is_nobodys(read: Read) -> None:
    found = read("The Bureau of Tides met. The Bureau of Reefs agreed. The Bureau denied it.")
    assert starting(found, "Bureau denied") == set()


def test_a_place_is_no_short_form_of_the_body_called_after_it(read: Read) -> None:
    found = read("Quarrel Bay Systems lost it. Crews met in Quarrel Bay. Quarrel Bay flooded.")
    assert "organization/quarrel-bay-systems" not in starting(found, "Quarrel Bay flooded")


def test_the_short_form_that_is_a_common_word_is_no_alias(read: Read) -> None:
    found = read("The Bureau of Tidal Energy met. The Bureau denied it.")
    bureau = next(m.entity for m in found.mentions if m.text == "Bureau")
    assert bureau.aliases == ()


def test_its_is_of_the_one_body_of_the_sentence(read: Read) -> None:
    found = read("A suit by Dockworkers Council 12 is being drawn up by its lawyer, Maria Delgado.")
    assert starting(found, "its lawyer") == {"union/dockworkers-council-12", "person/maria-delgado"}


def test_a_description_is_of_the_body_that_the_document_names(read: Read) -> None:
    known = Gazetteer(
        (Entry("Union", "Norland Association of Harbour Pilots", ("harbour pilots' union",), "", "unions.csv:2"),)
    )
    text = "Harbour pilots' union sues.\n\nThe Sudland Guild of Harbour Pilots filed the suit on Monday."
    assert {m.entity.name for m in read(text, gazetteer=known).mentions if m.entity.type() == "Union"} == {
        "Sudland Guild of Harbour Pilots"
    }


def test_the_office_of_two_is_nobodys(read: Read) -> None:
    found = read("The Office of Tides wrote to the Office of Ports. A spokesman for the office, Ivo Ilczuk, said no.")
    assert starting(found, "the office") == set()


def test_a_pronoun_after_two_people_is_nobodys(read: Read) -> None:
    assert starting(read("Ana Reyes asked Maria Delgado why she had left."), "she") == set()


def test_a_pronoun_is_nobodys_where_its_subject_may_be_somebody_unknown(read: Read) -> None:
    assert starting(read("Ana Reyes left. Zarnik is well known, as she led the talks."), "she") == set()
    assert "person/ana-reyes" not in starting(read("Ana Reyes left. The Harbours Minister said she agreed."), "she")


def test_an_assistant_secretary_is_not_the_secretary(read: Read) -> None:
    found = read("The Harbours Secretary, Ana Reyes, met the assistant Harbours Secretary, Maria Delgado.")
    assert {m.entity.name for m in found.mentions} >= {"Harbours Secretary", "Assistant Harbours Secretary"}


def test_a_pronoun_in_a_quotation_is_nobodys(read: Read) -> None:
    assert starting(read("Ana Reyes smiled. “She is late,” crews said."), "She") == set()


def test_a_government_is_not_the_person_it_is_called_after(read: Read) -> None:
    found = read("Prime Minister Maria Delgado spoke. The Delgado government fell.")
    assert starting(found, "Delgado government") == {"governmentbody/delgado-government"}


def test_an_agreement_for_each_party(read: Read) -> None:
    found = read("The safe harbour agreements with Norland, Sudland and Esteria began. The agreements will end.")
    parties = {f"agreement/safe-harbour-agreement-with-{land}" for land in ("norland", "sudland", "esteria")}
    assert starting(found, "The safe harbour") == parties
    assert starting(found, "The agreements") == parties
    root = next(m.root for m in found.mentions if m.text == "The agreements")
    assert {m.entity.id for m in found.all_at(root)} == parties


def test_an_agreement_for_each_that_somebody_signed_with(read: Read) -> None:
    found = read("Crews fear the safe harbour agreements that the ministry has signed with Norland and Sudland.")
    parties = {f"agreement/safe-harbour-agreement-with-{land}" for land in ("norland", "sudland")}
    assert starting(found, "the safe harbour") == parties


def test_two_posts_of_one_name_are_two(read: Read) -> None:
    found = read("Norland's foreign minister, Maria Delgado, met Sudland's foreign minister, Tvrtko Ilczuk.")
    offices = {m.entity.name for m in found.mentions if m.entity.type() == "Office"}
    assert offices == {"Foreign Minister of Norland", "Foreign Minister of Sudland"}


def test_a_letter_is_not_the_memo_before_it(read: Read) -> None:
    found = read("A pilot sent a memo to crews. The suspension letter was short. The memo helped.")
    memo, letter = starting(found, "a memo"), starting(found, "The suspension letter")
    assert memo == starting(found, "The memo") and memo.isdisjoint(letter)


def test_things_in_a_list_are_not_one(read: Read) -> None:
    found = read("They opposed the night fishing rule, Stay Ashore and the harbour fee.")
    assert starting(found, "the night fishing rule").isdisjoint(starting(found, "Stay Ashore"))


def test_a_letter_to_several_has_no_addressee_in_its_name(read: Read) -> None:
    found = read("She sent a letter to his office, two pilots and the union.")
    assert {m.entity.name for m in found.mentions if m.text == "a letter"} == {"letter"}


def test_the_officers_are_the_sort_of_officers_met_before(read: Read) -> None:
    far = "Crews sailed at noon and came home late. " * 20
    found = read(f"Harbour pilots met. About six harbour pilots left. {far}He criticized the pilots.")
    assert starting(found, "the pilots") == {"group/harbour-pilots"}


def test_letters_and_sources_are_of_their_document_alone(read: Read) -> None:
    first, second = read("A pilot sent a letter to crews."), read("A pilot sent a letter to crews. It helped.")
    for words in ("A pilot", "a letter"):
        assert starting(first, words).isdisjoint(starting(second, words))


def test_two_anonymous_sources_stay_two(read: Read) -> None:
    found = read("A customs official confirmed it. Another customs official denied it.")
    assert starting(found, "A customs") and starting(found, "A customs").isdisjoint(starting(found, "Another"))


def test_a_description_of_a_named_thing_is_no_alias(read: Read) -> None:
    found = read("The Coastal Customs Service met. The agency refused. CCS staff left.")
    agency = next(m.entity for m in found.mentions if m.text == "The agency")
    assert agency.name == "Coastal Customs Service"
    assert set(agency.aliases) <= {"CCS"}


def test_suing_twice_is_two_lawsuits(read: Read) -> None:
    found = read("The Shore Rights Coalition sued Norland. Dockworkers Council 12 sued Sudland. Norland won the suit.")
    first, second = starting(found, "sued Norland"), starting(found, "sued Sudland")
    assert first and second and first.isdisjoint(second)


def test_a_suit_of_ones_own_is_another(read: Read) -> None:
    text = "The union sued the ministry. Ana Reyes filed her own lawsuit against the ministry."
    assert starting(read(text), "her own lawsuit") != starting(read(text), "sued")


def test_to_go_to_court_is_a_lawsuit(read: Read) -> None:
    assert starting(read("Ana Reyes went to court on Monday to stop the rule."), "went")
    assert not starting(read("Ana Reyes went to the court on Monday."), "went")


def test_what_somebody_is_accused_of_is_no_part_of_the_name(read: Read) -> None:
    found = read("The union accused the agency of unlawful delays.")
    assert not any("delays" in m.text for m in found.mentions)
    warned = read("Employees of the Coastal Customs Service were warned about the plan.")
    assert any(m.entity.name.endswith("Coastal Customs Service") and m.text == "Employees" for m in warned.mentions)
    barred = read("The rule bars foreign students from staying in Norland.")
    assert not any("staying" in m.text for m in barred.mentions)


def test_of_two_judges_without_names_neither_is_the_one_named(read: Read) -> None:
    found = read("A judge in Esteria agreed. A judge in Sudland did not. Judge Maria Delgado was brief.")
    assert "person/maria-delgado" not in starting(found, "A judge in Esteria") | starting(found, "A judge in Sudland")


def test_a_former_judge_is_not_the_judge_told_of_before(read: Read) -> None:
    found = read("A federal judge blocked the rule. Former Judge Maria Delgado was brief.")
    assert "person/maria-delgado" not in starting(found, "A federal judge")


def test_the_agreement_is_not_one_of_several_told_of_together(read: Read) -> None:
    found = read("They signed an agreement. It has like deals with Sudland and Esteria. Crews hate the agreement.")
    assert starting(found, "the agreement") == starting(found, "an agreement")


def test_an_agreement_between_others_is_another(read: Read) -> None:
    found = read("The Norland-Sudland deal ended. Crews read the agreement between Sudland and Esteria.")
    assert starting(found, "The Norland-Sudland deal").isdisjoint(starting(found, "the agreement"))


def test_a_noun_of_a_rule_stands_for_it(read: Read) -> None:
    text = "The ministry defended the Mooring Fee Rule. A judge blocked the fee in May."
    assert [m.entity.name for m in read(text).mentions if m.text == "the fee"] == ["Mooring Fee Rule"]


def test_a_tax_may_be_called_a_levy(read: Read) -> None:
    text = "The ministry imposed a tax on salmon farms. Farmers opposed the levy."
    assert [m.entity.name for m in read(text).mentions if m.text == "the levy"] == ["tax on salmon farms"]


def test_a_surname_inside_the_name_of_another_is_not_its_owners(read: Read) -> None:
    found = read("Maria Lau of the Harbour Party spoke. Then Volodymyr Lau Reyes came with Lau Tai-kwan.")
    assert [m.text for m in found.mentions if m.entity.id == "person/maria-lau"] == ["Maria Lau"]


def test_the_previous_administration_is_not_the_one_at_hand(read: Read) -> None:
    found = read("The Alder administration opened the port. Ana Reyes blamed the previous administration.")
    assert [m.text for m in found.mentions if m.entity.name == "Alder administration"] == ["Alder administration"]


def test_whom_something_is_done_to_is_not_who_does_it(read: Read) -> None:
    annotated = read("Maria Delgado resigned on Friday. Ana Reyes praised her. Ana Reyes liked her work.")
    assert starting(annotated, "her. Ana") == {"person/maria-delgado"}
    assert starting(annotated, "her work") != {"person/maria-delgado"}
