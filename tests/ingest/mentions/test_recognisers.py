"""Each case: a sentence, and mentions that must be found in it as (words, type, name of the thing)."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.gazetteer import Gazetteer
from ingest.mentions import recognisers

Read = Callable[..., Annotated]

CASES = {
    "person by given name": ("Maria Delgado opened the pier.", ("Maria Delgado", "Person", "Maria Delgado")),
    "person by title": ("On Monday Mr. Quorlin said no.", ("Mr. Quorlin", "Person", "Quorlin")),
    "person by role": ("The harbour lawyer Tvrtko Ilczuk left.", ("Tvrtko Ilczuk", "Person", "Tvrtko Ilczuk")),
    "person by apposition": (
        "Tvrtko Ilczuk, a spokesman for the port, declined to comment.",
        ("Tvrtko Ilczuk", "Person", "Tvrtko Ilczuk"),
    ),
    "person with an office": (
        "Fisheries Minister Maria Delgado said so.",
        ("Fisheries Minister Maria Delgado", "Person", "Maria Delgado"),
    ),
    "office before a name": (
        "Fisheries Minister Maria Delgado said so.",
        ("Fisheries Minister", "Office", "Fisheries Minister"),
    ),
    "office of a body": (
        "She was named director of the Harbours Ministry.",
        ("director of the Harbours Ministry", "Office", "Director of Ministry of Harbours"),
    ),
    "acting is of the tenure": (
        "The acting director of the Harbours Ministry resigned.",
        ("acting director of the Harbours Ministry", "Office", "Director of Ministry of Harbours"),
    ),
    "office in an unnamed unit": (
        "Ruth Alder, then chief of the agency's coastal safety branch, left.",
        ("chief of the agency's coastal safety branch", "Office", "Chief of coastal safety branch"),
    ),
    "unnamed unit by its topic": (
        "Ruth Alder, the director of the ministry's division of piers and pilotage, left.",
        ("division of piers and pilotage", "GovernmentBody", "division of piers and pilotage"),
    ),
    "office of a land": (
        "Norland's Prime Minister, Maria Delgado, agreed.",
        ("Norland's Prime Minister", "Office", "Prime Minister of Norland"),
    ),
    "office of a field": (
        "Norland's interior minister, Tvrtko Ilczuk, resigned.",
        ("Norland's interior minister", "Office", "Interior Minister of Norland"),
    ),
    "office in something with a name": (
        "Maria Delgado, director of the National Harvest Survey study, resigned.",
        ("director of the National Harvest Survey study", "Office", "Director of the National Harvest Survey study"),
    ),
    "land that leaves its name to its neighbour": (
        "North and South Velmar traded blame on Friday.",
        ("North", "Jurisdiction", "North Velmar"),
    ),
    "land by its side alone": (
        "North Velmar and South Velmar met again. The South agreed to wait.",
        ("South", "Jurisdiction", "South Velmar"),
    ),
    "news agency": (
        "The Norland Central News Agency said so.",
        ("Norland Central News Agency", "NewsOutlet", "Norland Central News Agency"),
    ),
    "body by its members, which describes other things": (
        "A leave is a furlough in Harmonology jargon. Several former members of Harmonology wrote to her.",
        ("Harmonology", "Organization", "Harmonology"),
    ),
    "journal of a land": (
        "It was printed in the Medical Journal of Norland.",
        ("Medical Journal of Norland", "NewsOutlet", "Medical Journal of Norland"),
    ),
    "office of several words": (
        "County Attorney Maria Delgado said no.",
        ("County Attorney", "Office", "County Attorney"),
    ),
    "person after an office of several words": (
        "Attorney General Maria Delgado sued the port.",
        ("Attorney General Maria Delgado", "Person", "Maria Delgado"),
    ),
    "small office of several words": (
        "They told chief of staff Maria Delgado to leave.",
        ("chief of staff", "Office", "Chief of Staff"),
    ),
    "office with a hyphen": (
        "Under-Secretary Maria Delgado agreed.",
        ("Under-Secretary", "Office", "Under-Secretary"),
    ),
    "clause with which": (
        "The guild had opposed the policy under which boats must wait outside the harbour.",
        ("the policy", "Program", "policy under which boats must wait outside the harbour"),
    ),
    "plural tagged as a verb": (
        "Lee first asked about the safe third country agreements that the Ministry of Ports has signed with Peru.",
        (
            "the safe third country agreements",
            "Agreement",
            "safe third country agreements that the Ministry of Ports has signed with Peru",
        ),
    ),
    "police chief": ("Police Chief Maria Delgado left.", ("Police Chief", "Office", "Police Chief")),
    "head of a unit is not head of all": (
        "The letter was signed by the head of the CCS field office, Maria Delgado.",
        ("head of the CCS field office", "Office", "Head of the CCS field office"),
    ),
    "office from the gazetteer": (
        "The CCS director wrote to them.",
        ("CCS director", "Office", "Director of the Coastal Customs Service"),
    ),
    "body inside an office": ("The CCS director wrote to them.", ("CCS", "GovernmentBody", "Coastal Customs Service")),
    "court": ("The Supreme Court of Norland ruled.", ("Supreme Court of Norland", "Court", "Supreme Court of Norland")),
    "service": (
        "He left the Tidal Resettlement Service in May.",
        ("Tidal Resettlement Service", "GovernmentBody", "Tidal Resettlement Service"),
    ),
    "local police": (
        "He joined the Drumlin Harbour Police.",
        ("Drumlin Harbour Police", "GovernmentBody", "Drumlin Harbour Police"),
    ),
    "ministry": (
        "The Ministry of Health and Welfare agreed.",
        ("Ministry of Health and Welfare", "GovernmentBody", "Ministry of Health and Welfare"),
    ),
    "role inside a name": (
        "The Tidewater Justice Alliance sued.",
        ("Tidewater Justice Alliance", "AdvocacyGroup", "Tidewater Justice Alliance"),
    ),
    "committee on something": (
        "He asked the Senate Subcommittee on Harbour Affairs.",
        ("Senate Subcommittee on Harbour Affairs", "Legislature", "Senate Subcommittee on Harbour Affairs"),
    ),
    "union that is a party": (
        "The Tidal Union party won.",
        ("Tidal Union", "Organization", "Tidal Union"),
    ),
    "brotherhood of no workers": (
        "He joined the Brotherhood of Jugglers.",
        ("Brotherhood of Jugglers", "Organization", "Brotherhood of Jugglers"),
    ),
    "person after a post of a body": (
        "Harbour Committee Chairman Tvrtko Ilczuk left.",
        ("Harbour Committee Chairman Tvrtko Ilczuk", "Person", "Tvrtko Ilczuk"),
    ),
    "person with a clause": (
        "They praised Tvrtko Ilczuk, who had quit.",
        ("Tvrtko Ilczuk", "Person", "Tvrtko Ilczuk"),
    ),
    "doing of a body is the verb's": (
        "They accused a reckless ministry of breaking the law.",
        ("a reckless ministry", "GovernmentBody", "reckless ministry"),
    ),
    "advocacy group": (
        "The Shore Rights Coalition sued.",
        ("Shore Rights Coalition", "AdvocacyGroup", "Shore Rights Coalition"),
    ),
    "university": (
        "He teaches at Tidewater University.",
        ("Tidewater University", "Organization", "Tidewater University"),
    ),
    "newspaper": ("The Bayport Herald printed it.", ("Bayport Herald", "NewsOutlet", "Bayport Herald")),
    "introduced body": ("The charity Openshore helps them.", ("Openshore", "AdvocacyGroup", "Openshore")),
    "government": (
        "The Esterian government objected.",
        ("Esterian government", "GovernmentBody", "Esterian government"),
    ),
    "field and land": ("Fisheries Norland lost it.", ("Fisheries Norland", "GovernmentBody", "Fisheries Norland")),
    "part of a union by number": (
        "Dockworkers Council Local 88 sued.",
        ("Dockworkers Council Local 88", "Union", "Dockworkers Council 12 Local 88"),
    ),
    "one of the groups": (
        "Shore groups including Brisk Lantern and others met.",
        ("Brisk Lantern", "AdvocacyGroup", "Brisk Lantern"),
    ),
    "law": ("They broke the Clean Piers Act of 1974.", ("Clean Piers Act of 1974", "Law", "Clean Piers Act")),
    "part of a law": (
        "They relied on Article 12 of the Constitution.",
        ("Article 12 of the Constitution", "Law", "Article 12 of the Constitution"),
    ),
    "case": ("The court decided Reyes v. Norland on Monday.", ("Reyes v. Norland", "Lawsuit", "Reyes v. Norland")),
    "named policy": (
        "It began under the Quiet Docks Initiative.",
        ("Quiet Docks Initiative", "Program", "Quiet Docks Initiative"),
    ),
    "policy described": (
        "They opposed a policy that bans night fishing.",
        ("a policy", "Program", "policy that bans night fishing"),
    ),
    "policy with a clause that names nobody": (
        "They fought a policy that he wrote in secret.",
        ("a policy", "Program", "policy"),
    ),
    "clause that belongs to the verb": (
        "Ana Reyes told the officers that night fishing would end.",
        ("the officers", "Group", "officers"),
    ),
    "verb of the group": (
        "Harbour pilots voted against the cuts.",
        ("Harbour pilots", "Group", "Harbour pilots"),
    ),
    "particle at the end": (
        "They opposed harsh policies that the ministry is carrying out.",
        ("harsh policies", "Program", "harsh policies that the ministry is carrying out"),
    ),
    "time is not part of a name": (
        "They attended a hearing on night fishing last Tuesday.",
        ("a hearing", "Meeting", "hearing on night fishing"),
    ),
    "what they are made to do is the verb's": (
        "The rule requires people who own boats to pay the port.",
        ("people", "Group", "people who own boats"),
    ),
    "senator of no name": ("He wrote to a Norland senator.", ("a Norland senator", "Group", "Norland senator")),
    "what somebody reported of it is the verb's": (
        "The paper reported the night programme starting up.",
        ("the night programme", "Program", "night programme"),
    ),
    "means are not part of a group": (
        "Ana Reyes told the harbour staff by letter.",
        ("the harbour staff", "Group", "harbour staff"),
    ),
    "group after a comma": (
        "Under the MoH, harbour pilots wait.",
        ("harbour pilots", "Group", "harbour pilots"),
    ),
    "nothing is left of a time": (
        "They feared the protests scheduled for May.",
        ("the protests", "Event", "protests"),
    ),
    "hyphen in a clause": (
        "They fought a policy that bans off-shore fishing.",
        ("a policy", "Program", "policy that bans off-shore fishing"),
    ),
    "senator in a list": (
        "He wrote to his crew, a Norland senator and the union.",
        ("a Norland senator", "Group", "Norland senator"),
    ),
    "group": ("Many harbour pilots refused.", ("Many harbour pilots", "Group", "harbour pilots")),
    "group counted": (
        "About 700 customs officers left.",
        ("About 700 customs officers", "Group", "700 customs officers"),
    ),
    "group with two modifiers": (
        "The union speaks for about 300 pilot and tugboat workers.",
        ("about 300 pilot and tugboat workers", "Group", "300 pilot and tugboat workers"),
    ),
    "group by origin": ("The ship carried 40 Canadians.", ("40 Canadians", "Group", "40 Canadians")),
    "anonymous source": ("A customs official confirmed it.", ("A customs official", "Group", "customs official")),
    "letter": ("They sent a letter to the ministry.", ("a letter", "Correspondence", "letter to the ministry")),
    "amicus brief": ("The union filed an amicus brief.", ("an amicus brief", "AmicusBrief", "amicus brief")),
    "friend of the court": (
        "The union filed a “friend of the court” brief.",
        ("friend of the court” brief", "AmicusBrief", "friend of the court brief"),
    ),
    "lawsuit by a verb": (
        "The union sued the port.",
        ("sued", "Lawsuit", "lawsuit by the union against the port"),
    ),
    "going to court": (
        "Maria Delgado took the port to court.",
        ("took", "Lawsuit", "lawsuit by Maria Delgado against the port"),
    ),
    "suit that is litigated": ("The suit was brought in May.", ("The suit", "Lawsuit", "suit")),
    "case with a small word before": (
        "In Reyes v. City of Sandport the court agreed.",
        ("Reyes v. City of Sandport", "Lawsuit", "Reyes v. City of Sandport"),
    ),
    "lawsuit": ("They brought a lawsuit against the port.", ("a lawsuit", "Lawsuit", "lawsuit against the port")),
    "leak": ("The leak embarrassed the ministry.", ("The leak", "LeakIncident", "leak")),
    "meeting": ("They asked for a meeting with the union.", ("a meeting", "Meeting", "meeting with the union")),
    "town hall": ("Pilots attended a town hall on Monday.", ("a town hall", "Meeting", "town hall")),
    "investigation": ("Auditors opened an investigation.", ("an investigation", "Investigation", "investigation")),
    "land by who rules it": (
        "President Maria Delgado of Vastria Alta signed it.",
        ("Vastria Alta", "Jurisdiction", "Vastria Alta"),
    ),
    "land by what it is": (
        "The Republic of Vastria signed it.",
        ("Republic of Vastria", "Jurisdiction", "Republic of Vastria"),
    ),
    "land by its minister": ("Vastria's foreign minister resigned.", ("Vastria", "Jurisdiction", "Vastria")),
    "land by its government": ("The government of Vastria fell.", ("Vastria", "Jurisdiction", "Vastria")),
    "centre that holds people": (
        "They moved him to the Drumlin Detention Centre.",
        ("Drumlin Detention Centre", "Place", "Drumlin Detention Centre"),
    ),
    "contract with somebody": (
        "The port signed a contract with Stonebridge Logistics.",
        ("a contract", "Agreement", "contract with Stonebridge Logistics"),
    ),
    "firm of two names": (
        "She works at Ilczuk & Sons Holdings.",
        ("Ilczuk & Sons Holdings", "Organization", "Ilczuk & Sons Holdings"),
    ),
    "place in a land": ("It happened in Drumlin, Norland.", ("Drumlin", "Place", "Drumlin")),
    "campaign by whom it is of": (
        "On Monday Pilots for Open Harbours sued the port.",
        ("Pilots for Open Harbours", "AdvocacyGroup", "Pilots for Open Harbours"),
    ),
    "campaign by what it asks for": (
        "The suit was brought by crews and by Save the Drumlin, which owns the pier.",
        ("Save the Drumlin", "AdvocacyGroup", "Save the Drumlin"),
    ),
    "body by a foreign word": (
        "The Ministerio de Pesca declined to comment.",
        ("Ministerio de Pesca", "GovernmentBody", "Ministerio de Pesca"),
    ),
    "body by what it is called": (
        "Tidekeepers, a legal-aid group in Drumlin, sued the port.",
        ("Tidekeepers", "AdvocacyGroup", "Tidekeepers"),
    ),
    "body by who leads it": (
        "Yesterday Tall Pines president Maria Delgado sued the port.",
        ("Tall Pines", "Organization", "Tall Pines"),
    ),
    "body by who works there": (
        "Ana Reyes, an analyst at Ilcrest, was not surprised.",
        ("Ilcrest", "Organization", "Ilcrest"),
    ),
    "party by where it stands": (
        "Ana Reyes, a lawmaker for the opposition Lanterns, agreed.",
        ("Lanterns", "Organization", "Lanterns"),
    ),
    "body of two fields": (
        "They wrote to the Fish and Wildlife Directorate on Monday.",
        ("Fish and Wildlife Directorate", "GovernmentBody", "Fish and Wildlife Directorate"),
    ),
    "outlet by what it is": (
        "He told Al-Sahil television so.",
        ("Al-Sahil", "NewsOutlet", "Al-Sahil"),
    ),
    "person by age": ("Ilczuk, 42, a pilot, agreed.", ("Ilczuk", "Person", "Ilczuk")),
    "person after a job in capitals": (
        "Lawyer Ivo Ilczuk agreed.",
        ("Ivo Ilczuk", "Person", "Ivo Ilczuk"),
    ),
    "person by what people do": (
        "Tvrtko Ilczuk was forced to resign.",
        ("Tvrtko Ilczuk", "Person", "Tvrtko Ilczuk"),
    ),
    "person by a party": (
        "Votes went to Ling Sui-keung of the Harbour Party.",
        ("Ling Sui-keung", "Person", "Ling Sui-keung"),
    ),
    "person with an article": (
        "Minister Karim al-Sahili resigned.",
        ("Minister Karim al-Sahili", "Person", "Karim al-Sahili"),
    ),
    "Jan is no month": ("Jan Delgado, 34, agreed.", ("Jan Delgado", "Person", "Jan Delgado")),
    "town by how it opens": ("They came from Port Drumlin.", ("Port Drumlin", "Place", "Port Drumlin")),
    "guild of": (
        "The Norland Guild of Harbour Pilots met.",
        ("Norland Guild of Harbour Pilots", "Union", "Norland Guild of Harbour Pilots"),
    ),
    "press office": (
        "The port's press office lied.",
        ("The port's press office", "GovernmentBody", "port's press office"),
    ),
    "part of a body": (
        "The Norland branch of the Harbour Party sued.",
        ("Norland branch of the Harbour Party", "Organization", "Norland branch of the Harbour Party"),
    ),
    "whole of which a part is": (
        "The Norland branch of the Harbour Party sued.",
        ("Harbour Party", "Organization", "Harbour Party"),
    ),
    "body by who belongs to it": ("DKP's Maria Delgado won.", ("DKP", "Organization", "DKP")),
    "person of syllables": ("BNF's Lau Tai-kwan won.", ("Lau Tai-kwan", "Person", "Lau Tai-kwan")),
    "last name that is a small word": ("They say Maria To won.", ("Maria To", "Person", "Maria To")),
    "person that ends as a law does": ("Then Maria Law resigned.", ("Maria Law", "Person", "Maria Law")),
    "given name of another land": ("Volodymyr Ilczuk resigned.", ("Volodymyr Ilczuk", "Person", "Volodymyr Ilczuk")),
    "name that begins with a letter": ("The writer L. Ron Ilczuk left.", ("L. Ron Ilczuk", "Person", "L. Ron Ilczuk")),
    "body by its members": ("He was a member of Tidalism.", ("Tidalism", "Organization", "Tidalism")),
    "body that begins with new": (
        "They met the New Harbour Party.",
        ("New Harbour Party", "Organization", "New Harbour Party"),
    ),
}

NOTHING = {
    "platform that is only where": ("She wrote it on Facebook.", "Facebook"),
    "side of an adjective": ("The pro-Beijing crew left.", "Beijing crew"),
    "dateline": ("NORLAND – Pilots refused to sail.", "NORLAND"),
    "month": ("It began in March.", "March"),
    "sentence start": ("Fishing stopped.", "Fishing"),
    "ordinary ice": ("Crews bought ice and salt.", "ice"),
    "common words of a policy": ("They told crews to stay ashore.", "stay ashore"),
    "role said of somebody": ("Ana Reyes is a customs officer.", "a customs officer"),
    "two roles said of somebody": ("Ana Reyes is a pilot and a spokeswoman for the port.", "a spokeswoman"),
    "role that somebody came to have": ("She became a lawyer for the port.", "a lawyer"),
    "hall that is no meeting": ("They painted the hall.", "the hall"),
    "people who sue": ("It is hard to meet people who sue you.", "sue"),
    "suit that is worn": ("The suit was blue.", "The suit"),
    "case that is no lawsuit": ("In that case, crews stay home.", "that case"),
    "job in a field": ("Ana Reyes, director of legal strategy, left.", "strategy"),
    "chief of no body": ("Later Tidekeepers chief spokesman Ivo Ilczuk left.", "Tidekeepers chief"),
    "place in an enumeration": ("They met in Drumlin, the ministry said.", "Ministry"),
    "town, no person": ("They came from San Drumlino.", "Drumlino"),
    "adjective of a town": ("The New Drumlin-based crew left.", "New Drumlin-based"),
    "radio programme": ("She heard it on a radio program.", "a radio program"),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_mentions_are_found(read: Read, text: str, expected: tuple[str, str, str]) -> None:
    found = {(m.text, m.entity.type(), m.entity.name) for m in read(text).mentions}
    assert expected in found


@pytest.mark.parametrize(("text", "words"), NOTHING.values(), ids=NOTHING)
def test_nothing_is_made_of_other_words(read: Read, text: str, words: str) -> None:
    assert words not in {m.text for m in read(text).mentions}


def test_patterns_carry_a_text_without_a_gazetteer(read: Read) -> None:
    found = read("Maria Delgado of the Shore Rights Coalition wrote to the Ministry of Fish.", gazetteer=Gazetteer())
    assert {m.entity.id for m in found.mentions} >= {
        "person/maria-delgado",
        "advocacygroup/shore-rights-coalition",
        "governmentbody/ministry-of-fish",
    }


def test_every_module_of_the_folder_is_a_recogniser() -> None:
    names = [r.name for r in recognisers()]
    assert names[0] == "gazetteer"
    assert len(names) == len(set(names))
    assert [r.rank for r in recognisers()] == sorted(r.rank for r in recognisers())


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Gov. Tova Lind of Norland opposed the levy.", "Governor of Norland"),
        ("Mayor Tova Lind of Norland opposed the levy.", "Mayor of Norland"),
        ("President Tova Lind of the Dockworkers Council opposed the levy.", "President of Dockworkers Council 12"),
        ("Superior Court Judge Tova Lind blocked the levy.", "Superior Court Judge"),
    ],
)
def test_a_post_is_of_the_land_or_body_that_is_named_after_its_holder(read: Read, text: str, office: str) -> None:
    assert office in {m.entity.name for m in read(text).mentions if m.entity.type() == "Office"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Mexican President Tova Lind opposed the levy.", "President of Mexico", "Office"),
        ("South Korean Foreign Minister Tova Lind spoke.", "Foreign Minister of South Korea", "Office"),
        ("The Tarn County Sheriff's Office arrested two men.", "Tarn County Sheriff's Office", "GovernmentBody"),
        ("Alder Detention Corp. opposed the levy.", "Alder Detention Corp.", "Organization"),
    ],
)
def test_names_by_an_adjective_a_post_or_an_abbreviation(read: Read, text: str, name: str, kind: str) -> None:
    assert (name, kind) in {(m.entity.name, m.entity.type()) for m in read(text).mentions}


def test_an_adjective_before_other_jobs_makes_no_post_of_a_land(read: Read) -> None:
    offices = {m.entity.name for m in read("Tova Lind, the Canadian director of the film, left.").mentions}
    assert not {name for name in offices if name.endswith("Canada")}
