"""A small made-up story to ask about: an agency, a union, a policy and a leak, told by two papers that do not agree."""

import hashlib

from ontology.claim import Claim, Review, claim_id
from ontology.document import Document, Source, quote_from
from ontology.node import Entity
from ontology.vocabulary import make_node

PAYLOAD = '<img src=x onerror="window.__xss=1">'
NODES = {
    "agency": make_node("GovernmentBody", "Bureau of Harbours", aliases=("BoH", "Harbour Bureau")),
    "ministry": make_node("GovernmentBody", "Ministry of the Sea"),
    "union": make_node("Union", "Pilots Council 7", aliases=("the pilots' union",)),
    "pilots": make_node("Group", "harbour pilots"),
    "director": make_node("Office", "Director of the Bureau of Harbours"),
    "lind": make_node("Person", "Ada Lind", aliases=("Lind",)),
    "okoro": make_node("Person", "Ben Okoro", aliases=("Okoro",)),
    "policy": make_node("Program", "Closed Harbour Programme", aliases=("Stay at Sea", "CHP")),
    "rule": make_node("Rule", "night landing rule"),
    "act": make_node("Law", "Harbours Act"),
    "case": make_node("Lawsuit", "Pilots Council 7 v. Bureau of Harbours"),
    "brief": make_node("AmicusBrief", "brief of the Pilots Council"),
    "court": make_node("Court", "Court of the Fourth Quay"),
    "leak": make_node("LeakIncident", "posting of the pilots' list"),
    "crews": make_node("Group", "103 crews"),
    "watch": make_node("AdvocacyGroup", "Harbour Watch"),
    "herald": make_node("NewsOutlet", "Quay Herald"),
    "island": make_node("Place", "Farther Island"),
}
ENDS_MEET = NODES["agency"].id, NODES["court"].id

HERALD = """Pilots fight the closed harbour

Ada Lind has been the acting director of the Bureau of Harbours since March 2019. The Bureau has carried out \
the Closed Harbour Programme, known as Stay at Sea, since June 2019.

Pilots Council 7 opposes the programme. Ben Okoro refused to carry out the Closed Harbour Programme. The Ministry \
of the Sea announced the programme on November 28.

The union filed a brief with the Court of the Fourth Quay that challenges the programme. Harbour Watch says that the \
programme violates the Harbours Act.

The Bureau plans to end the programme. The union has not sued over the night landing rule.
"""
GAZETTE = """List of pilots posted

The Bureau of Harbours posted a list by mistake on 21 November 2019. The posting exposed 103 crews.

The Bureau denied that it carried out the Closed Harbour Programme. Okoro warned the Bureau, according to the union 🚢.

Harbour pilots work for the Bureau. The Bureau of Harbours is part of the Ministry of the Sea.
"""


def document(name: str, text: str, **fields: object) -> Document:
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    made = {"path": f"/papers/{name}.txt", "sha256": sha256, "media_type": "text/plain", "text": text}
    return Document(id=Document.make_id(sha256, text, name), **(made | {"title": text.splitlines()[0]} | fields))


DOCUMENTS = (
    document(
        "herald",
        HERALD,
        publisher=NODES["herald"].id,
        published="2019-12-01",
        url="https://example.org/pilots",
        offsets=((0, 40, 100), (100, 200, len(HERALD) - 100)),
        source=Source(outlet="Wire of the Sea", title="Pilots against closure"),
    ),
    document("gazette", GAZETTE),
)


def claim(subject: str, relation: str, target: str, quote: str, **fields: object) -> Claim:
    held = next(one for one in DOCUMENTS if quote in one.text)
    start = held.text.index(quote)
    evidence = quote_from(held, start, start + len(quote))
    ends = {"subject": NODES[subject].id, "relation": relation, "object": NODES[target].id, "evidence": (evidence,)}
    words = (NODES[subject].name, relation, NODES[target].name, str(fields.get("polarity", "affirmed")))
    made = {"id": claim_id(words, evidence), "extractor": "rules", "version": "1", "confidence": 0.75}
    return Claim(**(made | ends | fields))


def by(*keys: str) -> tuple[str, ...]:
    return tuple(NODES[key].id for key in keys)


LIND = "Ada Lind has been the acting director of the Bureau of Harbours since March 2019."
RAN = "The Bureau has carried out the Closed Harbour Programme, known as Stay at Sea, since June 2019."
OPPOSES = "Pilots Council 7 opposes the programme."
REFUSED = "Ben Okoro refused to carry out the Closed Harbour Programme."
ANNOUNCED = "The Ministry of the Sea announced the programme on November 28."
BRIEF = "The union filed a brief with the Court of the Fourth Quay that challenges the programme."
VIOLATES = "Harbour Watch says that the programme violates the Harbours Act."
ENDS = "The Bureau plans to end the programme."
NOT_SUED = "The union has not sued over the night landing rule."
POSTED = "The Bureau of Harbours posted a list by mistake on 21 November 2019."
EXPOSED = "The posting exposed 103 crews."
DENIED = "The Bureau denied that it carried out the Closed Harbour Programme."
WARNED = "Okoro warned the Bureau, according to the union 🚢."
WORK = "Harbour pilots work for the Bureau."
PART = "The Bureau of Harbours is part of the Ministry of the Sea."
REVIEW = Review(verdict="accepted", by="desk", at="2020-01-02T10:00:00+00:00")

CLAIMS = (
    claim("lind", "held_office", "director", LIND, properties={"acting": True}, when="2019-03/..", when_words="since"),
    claim("director", "office_of", "agency", LIND),
    claim("agency", "implemented", "policy", RAN, when="2019-06/..", review=REVIEW),
    claim("union", "opposed", "policy", OPPOSES),
    claim("okoro", "refused", "policy", REFUSED),
    claim("ministry", "announced", "policy", ANNOUNCED, when="XXXX-11-28", when_words="November 28"),
    claim("union", "filed", "brief", BRIEF),
    claim("brief", "submitted_to", "court", BRIEF),
    claim("brief", "challenges", "policy", BRIEF),
    claim("policy", "violates", "act", VIOLATES, status="alleged", attributed_to=by("watch")),
    claim("agency", "ended", "policy", ENDS, modality="planned"),
    claim("union", "opposed", "rule", NOT_SUED, polarity="negated"),
    claim("agency", "disclosed", "leak", POSTED, when="2019-11-21", when_words="on 21 November 2019"),
    claim("leak", "exposed", "crews", EXPOSED, properties={"count": 103}),
    claim("agency", "implemented", "policy", DENIED, status="denied", attributed_to=by("agency")),
    claim("okoro", "warned", "agency", WARNED, attributed_to=by("union")),
    claim("pilots", "works_for", "agency", WORK),
    claim("agency", "part_of", "ministry", PART),
)

EVIL = {
    "evil": make_node(
        "Person",
        f"Mallory {PAYLOAD}",
        identifier="person/mallory",
        aliases=(f"M. {PAYLOAD}", "![x](http://evil.test/a)"),
    ),
    "mark": make_node("Organization", "**Bold** [link](http://evil.test/b) & ![i](http://evil.test/c)"),
}
EVIL_TEXT = f"Mallory {PAYLOAD} opposes </script><script>window.__xss=1</script> href the programme.\n"
EVIL_DOCUMENT = document(
    "evil", EVIL_TEXT, title=f"Title {PAYLOAD}", url="javascript:window.__xss=1", authors=(f"By {PAYLOAD}",)
)


def evil_claims() -> tuple[Claim, ...]:
    evidence = quote_from(EVIL_DOCUMENT, 0, len(EVIL_TEXT) - 1)
    made = {"extractor": f"rules {PAYLOAD}", "version": "1", "evidence": (evidence,), "subject": EVIL["evil"].id}
    pairs = (("opposed", NODES["policy"].id), ("works_for", EVIL["mark"].id))
    return tuple(
        Claim(
            id=claim_id((relation, "", target, ""), evidence),
            relation=relation,
            object=target,
            when="2019-05-01",
            when_words=PAYLOAD,
            properties={"role": PAYLOAD} if relation == "works_for" else {},
            attributed_to=(EVIL["evil"].id,),
            **made,
        )
        for relation, target in pairs
    )


def records(*, evil: bool = False) -> list[Document | Entity | Claim]:
    """Give the story, with the part that tries to run as code where asked."""
    told: list[Document | Entity | Claim] = [*DOCUMENTS, *NODES.values(), *CLAIMS]
    return [*told, EVIL_DOCUMENT, *EVIL.values(), *evil_claims()] if evil else told


def find_claim(subject: str, relation: str, target: str, *, of: tuple[Claim, ...] = CLAIMS) -> Claim:
    """Give the first claim of these ends."""
    wanted = NODES[subject].id, relation, NODES[target].id
    return next(one for one in of if (one.subject, one.relation, one.object) == wanted)
