"""The office that "the inspector general" stands for where no name says who holds the post."""

import re

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.dependents import children
from ontology.nodes.agents import GovernmentBody, Person
from ontology.nodes.offices import Office
from ontology.vocabulary import make_node

POST = re.compile(
    r"^(?:(?P<before>.+) Inspector General|Inspector General (?:of|for) (?:the )?(?P<after>.+))$", re.IGNORECASE
)
OFFICE = "Office of Inspector General"
STAFF = ("office", "team")
REACH = 60
NEAR = 3
"""Characters between the post and a name that is then its holder's."""


def inspectorate(annotated: Annotated, token: Token) -> Found | None:
    """Give the office of the inspector general that a word heads, or whose "office" or "team" it is."""
    words = _words(token)
    if words is None:
        return None
    start, end = words
    if any(isinstance(m.entity, Person) for m in annotated.starting(start - NEAR, end + NEAR)):
        return None
    entity = _known(annotated) or _of_the_post(annotated, start, end)
    return Found(start, end, annotated.document.text[start:end], token.i, entity, "office", 0.7) if entity else None


def _words(token: Token) -> tuple[int, int] | None:
    """Give where "inspector general" stands that a word belongs to, with what owns it."""
    owners = children(token, "nmod:poss", "compound") if token.lemma_ in STAFF else []
    parts = [c for c in children(token, "nmod") if c.lower_ == "inspector"]
    for each in (token, *owners, *parts):
        at = each.i if each.lower_ == "inspector" else each.i - 1
        if at >= 0 and at + 1 < len(each.doc) and [t.lower_ for t in each.doc[at : at + 2]] == ["inspector", "general"]:
            return each.doc[at].idx, each.doc[at + 1].idx + len(each.doc[at + 1])
    return None


def leads_to_one(annotated: Annotated, token: Token) -> bool:
    """Say whether a word before "inspector general" is in the same post, though the parse makes it the head."""
    if not any(child.lower_ == "inspector" for child in children(token, "nmod")):
        return False
    around = (m for m in annotated.starting(token.idx - REACH, token.idx + 1) if m.end > token.idx)
    return any(isinstance(m.entity, Office) and POST.match(m.entity.name) for m in around)


def _known(annotated: Annotated) -> GovernmentBody | None:
    """Give the one such office that the document names."""
    named = {m.entity.id: m.entity for m in annotated.mentions if m.entity.name.endswith(OFFICE)}
    one = next(iter(named.values())) if len(named) == 1 else None
    return one if isinstance(one, GovernmentBody) else None


def _of_the_post(annotated: Annotated, start: int, end: int) -> GovernmentBody | None:
    """Make the office from the post: the one at these words, else the only one of the document."""
    posts = [m for m in annotated.mentions if isinstance(m.entity, Office) and POST.match(m.entity.name)]
    here = [m for m in posts if m.start <= start and end <= m.end] or posts
    if len({m.entity.id for m in here}) != 1:
        return None
    post = here[0].entity
    found = POST.match(post.name)
    assert found is not None
    body = f"{found['before'] or found['after']} {OFFICE}"
    made = make_node("GovernmentBody", body, aliases=(post.name, *post.aliases))
    return made if isinstance(made, GovernmentBody) else None
