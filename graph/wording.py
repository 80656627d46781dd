"""Facts in plain words: who did what, how sure that is, and who says so.

The verb carries polarity and modality ("did not oppose", "is to sign", "may face"), and whatever is not simply reported
begins with its status, so that no sentence can be read as more than its source says.
"""

import re
from itertools import takewhile

from graph.answers import Fact, Node
from graph.spoken import spoken
from graph.store.corrections import PERSON
from graph.verbs import SIDED, verb
from ontology.vocabulary import RELATIONS

STATUS_WORDS = {
    "reported": "Reported",
    "alleged": "Alleged",
    "denied": "Denied",
    "confirmed": "Confirmed",
    "found": "Found by a court or inspector",
    "retracted": "Retracted",
}
MODALITY_WORDS = {"actual": "", "planned": "planned", "required": "required", "possible": "possible"}
# What of the modalities is asked for, where all of them are offered.
MODALITY_CHOICES = {
    "actual": "Has happened, or holds",
    "planned": "Planned",
    "required": "Required",
    "possible": "Possible",
}
BY_WORDS = {
    "reported": "according to",
    "alleged": "alleged by",
    "denied": "denied by",
    "confirmed": "confirmed by",
    "found": "found by",
    "retracted": "retracted by",
}
SMALL_WORDS = frozenset(("in", "on", "at", "the", "of"))
# What the families of relations (the modules of `ontology.relations`) are called, in the order in which people ask.
FAMILIES = {
    "tenure": "Offices and jobs",
    "policy": "Policies and agreements",
    "stance": "Where they stand",
    "litigation": "In court",
    "disclosure": "Leaks, reports and statements",
    "dealings": "Dealings with others",
}


def amount(count: int, noun: str) -> str:
    """Word how many there are: `1 fact`, `1,200 facts`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def of_total(shown: int, total: int) -> str:
    """Word how many are shown, and of how many where some are not: `25`, `25 of 1,200`."""
    return f"{shown:,} of {total:,}" if shown < total else f"{total:,}"


def family(relation: str) -> str:
    """Name the family of a relation, which is the module that it stands in: `tenure`, `litigation`."""
    return RELATIONS[relation].__module__.rpartition(".")[2]


def family_words(name: str) -> str:
    """Call a family by its heading."""
    return FAMILIES.get(name, name.replace("_", " ").capitalize())


def kind_words(type_name: str) -> str:
    """Call a type of node by plain words: `News outlet`, `Leak incident`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", type_name).capitalize()


def meaning(definition: str) -> str:
    """Give what a term of the vocabulary means, without what only tells how it is written down."""
    plain = re.sub(r" ?\([^()]*`[^()]*\)", "", definition)
    return f"{'; '.join(takewhile(lambda part: '`' not in part, plain.rstrip('.').split('; ')))}."


def called(node: Node) -> str:
    """Call a node in a sentence: by its name, and words that somebody said as a quotation."""
    return f"“{node.name}”" if node.type == "Statement" else node.name


def details(fact: Fact) -> str:
    """Word the properties: `acting`, `as attorney`, `on the plaintiffs' side`, `12 in number`."""
    parts = []
    if fact.acting:
        parts.append("acting")
    if fact.role:
        parts.append(f"as {fact.role}")
    if fact.side and (fact.relation, fact.side) not in SIDED:
        parts.append("on the challengers’ side" if fact.side == "plaintiff" else "on the side of the defence")
    if fact.count is not None:
        parts.append(f"{fact.count:,} in number")
    return ", ".join(parts)


def caution(fact: Fact) -> str:
    """Word what keeps a fact from being plain, empty where nothing does: `Alleged`, `Denied`, `Rejected on review`."""
    parts = []
    if fact.review in ("rejected", "corrected"):
        parts.append(f"{fact.review.capitalize()} on review")
    if fact.status in ("alleged", "denied", "retracted"):
        parts.append(STATUS_WORDS[fact.status])
    if fact.polarity == "negated":
        parts.append("Said not to be so")
    if fact.modality != "actual":
        parts.append(MODALITY_WORDS[fact.modality].capitalize())
    return ", ".join(parts)


def by_whom(fact: Fact) -> str:
    """Word whose word it is: `alleged by Open Ports`, `according to A and B`; empty for the document's own."""
    if not fact.attributed_to:
        return "found by a court or inspector" if fact.status == "found" else ""
    names = [node.name for node in fact.attributed_to]
    joined = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"{BY_WORDS[fact.status]} {joined}"


def when(fact: Fact) -> str:
    """Word the time: the date with the words it was read from."""
    if not fact.when:
        return ""
    date = spoken(fact.when)
    said = fact.when_words or ""
    # Words that only say the date again, in another order, need not be told.
    told = set(said.lower().split()) - SMALL_WORDS
    return date if told <= set(date.lower().split()) else f"{date} (“{said}”)"


def sources(fact: Fact) -> str:
    """Word where it stands: the titles of the documents, with their publishers."""
    seen = dict.fromkeys(
        f"{quote.publisher}: {quote.title}" if quote.publisher else quote.title for quote in fact.quotes
    )
    return "; ".join(seen)


def sentence(fact: Fact) -> str:
    """Word the whole fact on one line: `Alleged: A did B – alleged by C, November 2019`."""
    extra = details(fact)
    said = f"{called(fact.subject)} {verb(fact)} {called(fact.object)}{f' ({extra})' if extra else ''}"
    tail = ", ".join(part for part in (by_whom(fact), when(fact)) if part)
    head = f"{caution(fact)}: " if caution(fact) else ""
    return f"{head}{said}{f' – {tail}' if tail else ''}"


def checked(fact: Fact) -> str:
    """Word who stands behind the reading of it: a program, or a person who checked it."""
    if fact.review:
        day = f" on {spoken(fact.reviewed_at[:10])}" if fact.reviewed_at else ""
        deed = "put right" if fact.extractor == PERSON and fact.review == "accepted" else fact.review
        return f"{deed} by {fact.reviewed_by or 'a person'}{day}"
    return "read by a program, not checked by a person"
