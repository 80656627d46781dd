"""Who belongs to what body without a word that says as what: "X of Y", "X from the Y", "Y's X and Z"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.annotate import Annotated, Found
from ingest.cues import words
from ontology.nodes.agents import Organization, Person

OF = re.compile(r",?\s+of\s+(?:[Tt]he\s+)?(?:[a-z][a-z-]*\s+){0,4}")
FROM = re.compile(r"\s+from\s+(?:[Tt]he\s+)?")
GENITIVE = re.compile(r"(?:['’]s|(?<=s)['’])\s+")
JOINED = re.compile(r"\s+and\s+(?:the\s+)?")
EACH = re.compile(r"\s+(?:of|from)\s+(?:respectively,?\s+)?(?:the\s+)?")
FARTHEST = 45
"""Characters from a person's name to the body's, at most."""

MOVING = words(
    "remove take expel ban fire dismiss oust buy receive get obtain rescue free drop bar exclude suspend block protect "
    "separate keep hear steal borrow release recall fetch delete pull sue shield hide save hire poach learn collect"
)
"""What is done to somebody or something "from" a body without their being of it."""

PRODUCTS = words(
    "internet explorer windows office pro plus phone pad galaxy edge chrome map cloud reader player store watch studio "
    "engine web mobile live music news video game station drive home car desktop browser console system tv"
)
"""Words of names that a body's goods bear and people do not."""

LONGEST = 120
"""Characters before a person's name in which the name of a body whose genitive it follows may begin."""

Spans = frozenset[tuple[int, int]]
Pair = tuple[Found, Found]


def memberships(annotated: Annotated, bodies: list[Found]) -> Iterator[Pair]:
    """Find the persons who stand right beside the body that they are of."""
    people = [m for m in annotated.mentions if isinstance(m.entity, Person) and m.how != "pronoun"]
    known = frozenset((b.start, b.end) for b in bodies)
    each = list(_each(annotated, people, known))
    placed = {person.start for person, _ in each}
    for person in people:
        if person.start not in placed and (body := _of(annotated, person, known)) is not None:
            each.append((person, body))
            placed.add(person.start)
    yield from each
    belonging = {person.entity.id for person, _ in each}
    for person in people:
        body = _owner(annotated, person, known)
        if body is None or person.start in placed:
            continue
        yield person, body
        other = _joined(annotated, person)
        if other is not None and other.entity.id not in belonging and _owner(annotated, other, known) is None:
            yield other, body


def _of(annotated: Annotated, person: Found, known: Spans) -> Found | None:
    """Read "X of Y", "X of the watchdog group Y", "X from the Y"."""
    text = annotated.document.text
    for body in _after(annotated, person, known):
        if _goes_on(annotated, body):
            continue
        if OF.fullmatch(text, person.end, body.start) and "respectively" not in text[person.end : body.start]:
            return body
        if FROM.fullmatch(text, person.end, body.start) and not _moved(annotated, person):
            return body
    return None


def _owner(annotated: Annotated, person: Found, known: Spans) -> Found | None:
    """Read "Y's X"."""
    text = annotated.document.text
    if PRODUCTS & {word.lower() for word in person.text.split()}:
        return None
    before = annotated.starting(person.start - LONGEST, person.start)
    return next(
        (
            b
            for b in before
            if (b.start, b.end) in known and b.end < person.start and GENITIVE.fullmatch(text, b.end, person.start)
        ),
        None,
    )


def _after(annotated: Annotated, mention: Found, known: Spans) -> list[Found]:
    """Give the bodies named soon after a mention."""
    near = annotated.starting(mention.end + 1, mention.end + FARTHEST + 1)
    return [found for found in near if (found.start, found.end) in known and isinstance(found.entity, Organization)]


def _joined(annotated: Annotated, person: Found) -> Found | None:
    """Give who is named after somebody and "and", without a title, and is not known otherwise."""
    text = annotated.document.text
    return next(
        (
            other
            for other in annotated.starting(person.end + 1, person.end + FARTHEST)
            if isinstance(other.entity, Person)
            and JOINED.fullmatch(text, person.end, other.start)
            and other.how == "pattern"
            and other.text == other.entity.name
        ),
        None,
    )


def _each(annotated: Annotated, people: list[Found], known: Spans) -> Iterator[Pair]:
    """Read "A and B of respectively Y and Z", "A and B of Y and Z respectively"."""
    text = annotated.document.text
    if "respectively" not in text:
        return
    for first, second in pairwise(people):
        one = next((b for b in _after(annotated, second, known) if EACH.fullmatch(text, second.end, b.start)), None)
        if one is None or not JOINED.fullmatch(text, first.end, second.start):
            continue
        two = next((b for b in _after(annotated, one, known) if JOINED.fullmatch(text, one.end, b.start)), None)
        if two is not None and "respectively" in text[second.end : two.end + len(", respectively")]:
            yield from ((first, one), (second, two))


def _goes_on(annotated: Annotated, body: Found) -> bool:
    """Whether a common noun follows whose name this is: "of the Northern Moors constituency"."""
    after = annotated.doc.char_span(body.start, body.end, alignment_mode="expand")
    following = annotated.doc[after.end] if after is not None and after.end < len(annotated.doc) else None
    return following is not None and following.pos_ == "NOUN" and following.is_lower


def _moved(annotated: Annotated, person: Found) -> bool:
    """Whether the clause says that somebody or something was taken from where the name after "from" is."""
    root = annotated.doc[person.root]
    return any(token.lemma_.lower() in MOVING for token in (root, *root.ancestors))
