"""Where everybody stands on a policy, by what they did and by what kind of actor they are."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from graph.answers import Fact, and_kinds
from graph.explorer.markup import fact_rows, heading
from graph.explorer.rows import rows
from graph.explorer.template import NONE, counted
from graph.wording import kind_words

# Said to be without evidence where nobody is told to have done it; the others are only told where somebody did.
ALWAYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Carried it out", ("implemented",)),
    ("Supported it", ("supported",)),
    ("Opposed it", ("opposed",)),
    ("Refused to carry it out", ("refused",)),
    ("Challenged it in court", ("challenges",)),
    ("Ruled on it in court", ("blocked", "upheld")),
)
AT_TIMES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Made it", ("issued", "announced", "signed", "party_to")),
    ("Criticized it", ("criticized",)),
    ("Said to break the law or another rule", ("violates",)),
    ("Ended it", ("ended",)),
)
MANY = {
    "Person": "People",
    "Group": "Groups of people",
    "GovernmentBody": "Government bodies",
    "Jurisdiction": "Countries, states and towns",
    "AmicusBrief": "Friend-of-the-court briefs",
    "Legislature": "Parliaments and committees",
    "Law": "Laws",
    "Policy": "Policies",
}


def standpoints(
    facts: Iterable[Fact], about: str, totals: Mapping[str, int], level: int = 2, every: bool = True
) -> str:
    """Write facts under the stance that they tell of; `every` says of the usual stances without any that none is told.

    Facts that tell of no stance are left out. `totals` counts the facts of each relation, those not given here too.
    """
    held = tuple(facts)
    refusals = set(and_kinds("refused"))
    pieces = []
    for words, bases in (AT_TIMES[0], *ALWAYS, *AT_TIMES[1:]):
        names = {name for base in bases for name in and_kinds(base)}
        names -= refusals if bases == ("opposed",) else set()
        taken = [fact for fact in held if fact.relation in names]
        if taken:
            total = sum(totals.get(name, 0) for name in names)
            pieces.append(_stance(words, (taken, total), about, level))
        elif every and (words, bases) in ALWAYS:
            pieces.append(heading(words, level, NONE))
    return "".join(pieces)


def _stance(words: str, found: tuple[list[Fact], int], about: str, level: int) -> str:
    taken, total = found
    kinds: dict[str, list[Fact]] = defaultdict(list)
    for fact in taken:
        actor = fact.object if fact.subject.id == about else fact.subject
        kinds[actor.type].append(fact)
    pieces = [heading(words, level, counted(taken, total))]
    for kind in sorted(kinds, key=lambda name: (-len(kinds[name]), name)):
        ordered = sorted(rows(kinds[kind]), key=lambda row: not row.fact.plain)
        pieces.append(heading(_many(kind), level + 1, str(len(kinds[kind]))) + fact_rows(ordered, about))
    return "".join(pieces)


def _many(kind: str) -> str:
    return MANY.get(kind, f"{kind_words(kind)}s")
