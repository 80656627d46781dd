"""What people's decisions come to: the review of each claim, what is protected, and which names are one.

A decision that was undone does not count, and an undoing can itself be undone.
"""

from collections.abc import Iterable, Iterator

from graph.store.decisions import VERDICTS, judged, reviews
from graph.store.same import PAIRED, UNDO, Groups, same_groups
from ontology.claim import Review
from ontology.decision import Decision


def standing_reviews(decisions: Iterable[Decision]) -> dict[str, Review]:
    """Give what was last decided about each claim that somebody decided about."""
    return reviews(_rows(decisions, {*VERDICTS, "undo"}))


def protected(decisions: Iterable[Decision]) -> frozenset[str]:
    """Give the ids of the nodes, documents and claims that are protected."""
    return frozenset(judged(_rows(decisions, {"protect", "undo"}))[0])


def same(decisions: Iterable[Decision]) -> Groups:
    """Give the groups of nodes that are one."""
    return same_groups(_rows(decisions, {*PAIRED, UNDO}))


def _rows(decisions: Iterable[Decision], verdicts: set[str]) -> Iterator[dict[str, object]]:
    for made in decisions:
        if made.verdict in verdicts:
            yield {"id": made.id, "verdict": made.verdict, "about": list(made.about), "by": made.by, "at": made.at}
