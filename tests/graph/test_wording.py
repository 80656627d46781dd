"""Facts in words: nothing may read as more than its source says."""

import pytest

from graph.answers import Fact, Node, Quote
from graph.spoken import at, spoken
from graph.verbs import PLAIN, is_many, verb
from graph.wording import by_whom, caution, checked, details, kind_words, meaning, sentence, when
from ontology.claim import MODALITIES, STATUSES
from ontology.vocabulary import RELATIONS

A, B = Node(id="person/ada", name="Ada"), Node(id="program/harbour", name="Closed Harbour")
MANY = Node(id="group/pilots", name="harbour pilots")
QUOTE = Quote(passage="p", document="source/x", title="T", start=0, end=1, text="x")


def fact(relation: str = "implemented", **fields: object) -> Fact:
    made = {"id": "claim/1", "subject": A, "relation": relation, "object": B, "extractor": "rules", "version": "1"}
    return Fact(**(made | {"quotes": (QUOTE,)} | fields))


@pytest.mark.parametrize(
    ("relation", "fields", "words"),
    [
        ("implemented", {}, "implemented"),
        ("implemented", {"polarity": "negated"}, "did not implement"),
        ("implemented", {"modality": "planned"}, "is to implement"),
        ("implemented", {"modality": "planned", "polarity": "negated"}, "is not to implement"),
        ("implemented", {"modality": "required"}, "must implement"),
        ("implemented", {"modality": "possible"}, "may implement"),
        ("refused", {"polarity": "negated"}, "did not refuse to carry out"),
        ("party_to", {"polarity": "negated"}, "is not a party to"),
        ("party_to", {"modality": "planned"}, "is to be a party to"),
        ("submitted_to", {"modality": "possible", "polarity": "negated"}, "may not be submitted to"),
        ("works_for", {"polarity": "negated"}, "does not work for"),
        ("works_for", {"subject": MANY}, "work for"),
        ("works_for", {"subject": MANY, "polarity": "negated"}, "do not work for"),
        ("opposed", {"subject": MANY}, "opposed"),
        ("spokesperson_for", {"subject": MANY, "modality": "planned"}, "are to be a spokesperson for"),
        ("works_for", {"subject": Node(id="group/o", name="an officer of sorts")}, "works for"),
    ],
)
def test_the_verb_carries_polarity_and_modality(relation, fields, words):
    assert verb(fact(relation, **fields)) == words


@pytest.mark.parametrize(
    ("name", "many"),
    [
        ("asylum officers", True),
        ("asylum officers and other employees", True),
        ("Harbours and Pilotage officers", True),
        ("tide and weather officers who signed", True),
        ("press and public", False),
        ("people who crossed the border", True),
        ("spokesman for the Pilots Councils", False),
        ("leader of the officers' union", False),
        ("one of the officers", False),
        ("a group of officers", False),
        ("press", False),
        ("of", False),
    ],
)
def test_only_several_take_a_plural_verb(name, many):
    assert is_many(Node(id="group/x", name=name)) == many
    assert not is_many(Node(id="organization/x", name=name))


def test_papers_without_a_name_take_a_plural_verb_too():
    assert is_many(Node(id="filing/x", name="briefs")) and is_many(Node(id="lawsuit/x", name="suits against Ports"))
    assert not is_many(Node(id="filing/x", name="brief")) and not is_many(Node(id="lawsuit/x", name="Pilots v. Ports"))


@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("modality", MODALITIES)
def test_no_negated_relation_reads_as_affirmed(relation, modality):
    said = verb(fact(relation, polarity="negated", modality=modality))
    assert "not" in said.replace(":", "").split()
    assert said != verb(fact(relation, modality=modality))


@pytest.mark.parametrize("relation", RELATIONS)
def test_every_relation_of_the_vocabulary_has_its_plain_verb(relation):
    first = RELATIONS[relation].reads.split()[0]
    assert first in PLAIN or first in ("is", "was", "has")


@pytest.mark.parametrize("status", STATUSES)
def test_only_what_stands_reads_without_a_word_before_it(status):
    said = sentence(fact(status=status))
    assert said.startswith("Ada implemented") == (status in ("reported", "confirmed", "found"))
    assert bool(caution(fact(status=status))) != fact(status=status).plain


def test_a_rejected_or_corrected_claim_says_so():
    assert sentence(fact(review="rejected")).startswith("Rejected on review: ")
    assert not fact(review="corrected").plain


@pytest.mark.parametrize(
    ("status", "sources", "words"),
    [
        ("reported", (A,), "according to Ada"),
        ("alleged", (A, B), "alleged by Ada and Closed Harbour"),
        ("denied", (A, B, MANY), "denied by Ada, Closed Harbour and harbour pilots"),
        ("found", (), "found by a court or inspector"),
        ("reported", (), ""),
    ],
)
def test_whose_word_it_is(status, sources, words):
    assert by_whom(fact(status=status, attributed_to=sources)) == words


def test_a_sentence_holds_everything():
    held = fact(
        "held_office",
        status="alleged",
        attributed_to=(A,),
        acting=True,
        when="2019-11-21",
        when_words="Thursday",
    )
    assert sentence(held) == (
        "Alleged: Ada held the office of Closed Harbour (acting) – alleged by Ada, 21 November 2019 (“Thursday”)"
    )


def test_details_and_time():
    assert details(fact(role="attorney", count=1200)) == "as attorney, 1,200 in number"
    assert details(fact(side="defendant")) == "on the side of the defence"
    assert when(fact(when="2019", when_words="2019")) == "2019"
    assert when(fact(when="2019-11-28", when_words="on November 28")) == "28 November 2019"
    assert when(fact(when="2019-11-27", when_words="last Wednesday")) == "27 November 2019 (“last Wednesday”)"


def test_it_is_said_who_checked_it():
    assert checked(fact()) == "read by a program, not checked by a person"
    assert checked(fact(review="accepted", reviewed_by="desk", reviewed_at="2020-01-02T10:00")) == (
        "accepted by desk on 2 January 2020"
    )


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2019-11-21", "21 November 2019"),
        ("2019-11", "November 2019"),
        ("2019", "2019"),
        ("2019~", "about 2019"),
        ("2019-11?", "November 2019 (uncertain)"),
        ("201X", "the 2010s"),
        ("2019-22", "summer 2019"),
        ("XXXX-11-28", "28 November (year unknown)"),
        ("2019-06/2019-11-21", "June 2019 to 21 November 2019"),
        ("2019-06/..", "from June 2019"),
        ("../2019-06", "until June 2019"),
        ("/2019", "until 2019"),
        ("2019-XX-05", "2019-XX-05"),
        ("", ""),
    ],
)
def test_dates_are_said_as_people_say_them(edtf, words):
    assert spoken(edtf) == words


def test_kinds_are_called_by_plain_words():
    assert [kind_words(name) for name in ("GovernmentBody", "Person")] == ["Government body", "Person"]


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2019-11-21", "21 November 2019"),
        ("2019-11-21T10:04:00Z", "21 November 2019, 10:04 UTC"),
        ("2019-11-21T10:04:00.123456+00:00", "21 November 2019, 10:04 UTC"),
        ("2019-11-21T10:04:00-05:00", "21 November 2019, 10:04 (UTC-05:00)"),
        ("2019-11-21T10:04:00", "21 November 2019, 10:04"),
    ],
)
def test_a_time_is_said_as_people_say_it(moment, words):
    assert at(moment) == words


def test_what_somebody_said_is_quoted():
    words = Node(id="statement/1a2b3c", name="No quay will close")
    assert sentence(fact(relation="said", object=words)).startswith("Ada said “No quay will close”")


@pytest.mark.parametrize(
    ("definition", "plain"),
    [
        ("Took part in it; `role` says as what.", "Took part in it."),
        ("Backs one (`side: plaintiff`) or the other (`side: defendant`).", "Backs one or the other."),
        ("Held it; `acting` where acting; the claim's time is the tenure.", "Held it."),
        ("Filed it.", "Filed it."),
    ],
)
def test_a_meaning_tells_nothing_of_how_it_is_written_down(definition, plain):
    assert meaning(definition) == plain
