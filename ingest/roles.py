"""What somebody is to a body, by apposition and by title: "X, an analyst at Y", "Y spokeswoman X", "a Y reporter"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.cues import ROLES, words
from ingest.dependents import children
from ingest.lookup import resolve_all
from ingest.membership import memberships
from ingest.mentions._words import ORGANIZATION_HEADS
from ontology.nodes.agents import Group, NewsOutlet, Organization, Person
from ontology.nodes.places import Jurisdiction

STAFF = words(
    "official officer employee worker staff staffer personnel reporter spokesperson spokesman spokeswoman agent "
    "attorney lawyer leadership leader member journalist bureaucrat deputy inspector editor correspondent aide guard"
)
SPEAKING = words("spokesman spokeswoman spokesperson")
STUDYING = words("analyst expert specialist scholar historian researcher professor watcher critic observer scientist")
REPORTING = words("reporter correspondent journalist columnist editor")
PHRASE = re.compile(r"\s*(?:\([^()]{1,40}\)\s*)?,\s+(?:who\s+(?:is|was)\s+)?(?P<phrase>[^;.\n(“\"]{3,160})")
BY = re.compile(r"\s+(?:for|of|at|with|from|in)\s+(?:the\s+)?")
BY_BODY = re.compile(
    BY.pattern
    + r"(?:(?:opposition|ruling|governing|advocacy|watchdog|nonprofit|legal-aid|law|consulting|research|rights"
    r"|local|group|organi[sz]ation|charity|union|newspaper|company|firm|party|think|tank|[\w]+-based|[\w]+-led)\s+){0,3}$"
)
LEAD = 70
"""Characters before a body in which the role that somebody has in it may stand."""

BEFORE_BODY = re.compile(
    r"(?<!\bis\s)(?<!\bas\s)(?<!\bwas\s)(?<!\bbecame\s)\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother)\s+(?P<role>[\w-]+(?:\s[\w-]+){0,4})"
    r"\s+(?:for|of|at|with|from)\s+(?:the\s+)?$"
)
OPENS = re.compile(r"(?:^|[\n.!?])\s*(?P<role>[A-Z][\w-]+(?:\s[\w-]+){0,3})\s+(?:for|of|at|with)\s+(?:the\s+)?$")
SOURCE = re.compile(r"\b(?:[Aa]ccording\s+to|[Ff]or|[Ll]ike|[Uu]nlike|[Ww]ith|[Bb]esides)\s+$")
ENCLOSED = re.compile(r",|\.(?:\s|$)|;")
JOINING = re.compile(r"(?:and|or|but)\s")
STOPS = re.compile(r",|\s(?:that|which|who|said|says|told|asked|has|have|had|is|was|were)\s")


@dataclass(frozen=True, slots=True)
class Role:
    """Somebody's role in a body, in words; `speaks` tells a spokesperson."""

    person: Found
    body: Found
    words: str
    speaks: bool


def roles(annotated: Annotated) -> Iterator[Role]:
    """Find the roles of persons and groups in bodies."""
    bodies = [
        m
        for m in annotated.mentions
        if isinstance(m.entity, Organization) and not isinstance(m.entity, Jurisdiction) and m.how != "pronoun"
    ]
    for person, body in memberships(annotated, bodies):
        yield Role(person, body, "", False)
    for mention in annotated.mentions:
        if isinstance(mention.entity, Person) and mention.how != "pronoun":
            yield from _apposed(annotated, mention, bodies)
            yield from _titled(annotated, mention, bodies)
            yield from _led_up_to(annotated, mention, bodies)
        elif isinstance(mention.entity, Group) and mention.how != "pronoun":
            yield from _staff(annotated, mention, bodies)


def _apposed(annotated: Annotated, person: Found, bodies: list[Found]) -> Iterator[Role]:
    """Read "X, an adviser and spokesperson for Y" and "X, the Y spokesperson"."""
    text = annotated.document.text
    found = PHRASE.match(text, person.end)
    if found is None:
        return
    start = found.start("phrase")
    for body in bodies:
        if not start <= body.start < found.end("phrase"):
            continue
        lead = text[start : body.start]
        if STOPS.search(lead) or JOINING.match(lead) or _names_another(annotated, body):
            return
        if (by := BY_BODY.search(lead)) is not None:
            words_ = re.split(r"\band\s+", lead[: by.start()])[-1]
        elif re.fullmatch(r"(?:the|an?|its|a\s+top|a\s+former)\s+", lead + " " * (not lead.endswith(" "))):
            words_ = re.split(r",|\s(?:and|who|that|which|for|at|of|said)\b", text[body.end : found.end("phrase")])[0]
            if _studied(body, words_):
                continue
        else:
            continue
        if _opens_the_clause(annotated, person, body):
            return
        if role := _role(words_):
            yield Role(person, body, role, bool(SPEAKING & set(role.split())))
            return


def _names_another(annotated: Annotated, body: Found) -> bool:
    """Say whether somebody else follows a role, so that in a list of names it is doubtful whose it is."""
    after = annotated.starting(body.end, body.end + len(", ") + 1)
    apart = annotated.document.text[body.end : body.end + 2] == ", "
    return apart and any(isinstance(m.entity, Person) and m.how != "pronoun" for m in after)


def _opens_the_clause(annotated: Annotated, person: Found, body: Found) -> bool:
    """Say whether somebody else begins after the comma: "According to X, an officer of Y was paid"."""
    cited = SOURCE.search(annotated.document.text, max(0, person.start - LEAD), person.start) is not None
    span = annotated.doc.char_span(body.start, body.end, alignment_mode="expand")
    following = annotated.doc[span.end] if span is not None and span.end < len(annotated.doc) else None
    return cited and following is not None and following.tag_ in {"VBD", "VBZ", "VBP", "MD"}


def _titled(annotated: Annotated, person: Found, bodies: list[Found]) -> Iterator[Role]:
    """Read "Y spokeswoman X", "Y's founder X"."""
    text = annotated.document.text
    for body in bodies:
        start = _name_of(annotated, person)
        if not 0 < start - body.end <= 45:
            continue
        between = re.fullmatch(r"(?:['’]s?)?\s+([\w -]+?),?\s+", text[body.end : start])
        studied = between is not None and text[body.end] not in "'’" and _studied(body, between[1])
        if between is None or studied or " its " in f" {between[1]} " or JOINING.match(between[1]):
            continue
        if (role := _role(between[1])) and len(role.split()) <= 4:
            yield Role(person, body, role, bool(SPEAKING & set(role.split())))
            return


def _name_of(annotated: Annotated, person: Found) -> int:
    """Give where a name begins whose title is an office that speaks: "White House spokesman | Jonas Reed"."""
    root = annotated.doc[person.root]
    speaks = any(word.lower() in SPEAKING for word in person.text.split())
    return root.idx if speaks and root.pos_ == "PROPN" else person.start


def _studied(body: Found, role: str) -> bool:
    """Say whether a body is rather what somebody writes on: "a Red Dawn analyst", "the Fisheries Ministry reporter"."""
    heads = {word.lower() for word in role.split()}
    if heads & REPORTING:
        return not isinstance(body.entity, NewsOutlet)
    named = {word.lower() for word in body.entity.name.split()}
    return bool(heads & STUDYING) and type(body.entity) is Organization and not named & ORGANIZATION_HEADS.keys()


def _led_up_to(annotated: Annotated, person: Found, bodies: list[Found]) -> Iterator[Role]:
    """Read "a spokeswoman for Y, X, said": the name comes last, between commas."""
    text = annotated.document.text
    if not ENCLOSED.match(text, person.end):
        return
    for body in bodies:
        if not 0 < person.start - body.end <= len(", ") or text[body.end : person.start] != ", ":
            continue
        reach = max(0, body.start - LEAD), body.start
        lead = BEFORE_BODY.search(text, *reach) or OPENS.search(text, *reach)
        if lead is not None and (role := _role(lead["role"])):
            yield Role(person, body, role, bool(SPEAKING & set(role.split())))
            return


def _role(phrase: str) -> str:
    """Give a phrase as a role in lower case if its head, the last word before any preposition, is one; else nothing."""
    plain = re.sub(
        r"^(?:['’]s\s+)?(?:(?:then|now|currently|formerly|once|until\s+recently|also)[\s-]+)?(?:(?:the|an?|its|their|one\s+of\s+the)\s+)?",
        "",
        " ".join(phrase.split()).strip(" ,"),
        flags=re.IGNORECASE,
    )
    head = re.split(r"\s(?:of|for|in|on|at|to)\s", plain)[0].split()
    return plain.lower() if head and head[-1].lower() in ROLES else ""


def _staff(annotated: Annotated, group: Found, bodies: list[Found]) -> Iterator[Role]:
    """Read "Y officials", "a reporter at Y", "members of Y"."""
    head = annotated.doc[group.root]
    if head.lemma_.lower() not in STAFF:
        return
    for body in bodies:
        if not _inside(annotated, head, body, group):
            continue
        singular = head.tag_ in ("NN", "NNP")
        if singular and body.text.lower() == "its":
            continue  # "its top lawyer" is one person, whom the text may name elsewhere
        role = head.lemma_.lower() if singular and head.lemma_ not in ("staff", "personnel") else ""
        yield Role(group, body, role, False)
        for member in resolve_all(annotated, [head], (Group,)):
            if member.entity.id != group.entity.id and annotated.doc[member.root].head == head:
                yield Role(member, body, "", False)
        return


def _inside(annotated: Annotated, head: Token, body: Found, group: Found) -> bool:
    """Say whether a body is what a noun of staff belongs to, by the parse and within the mention's own phrase."""
    root = annotated.doc[body.root]
    before = group.start <= body.start and body.end <= head.idx and annotated.doc[body.root].head.i == head.i
    return before or any(
        root.i == child.i
        and any(case.lower_ in ("at", "of", "for", "with", "from") for case in children(child, "case"))
        for child in children(head, "nmod")
    )
