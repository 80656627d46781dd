"""What people's decisions come to: the review of each claim, and what is protected.

A decision that was undone does not count, and an undoing can itself be undone.
"""

from collections.abc import Iterable

from graph.store.decisions import VERDICTS, reviews
from ontology.claim import Review
from ontology.decision import Decision


def standing_reviews(decisions: Iterable[Decision]) -> dict[str, Review]:
    """Give what was last decided about each claim that somebody decided about."""
    counted = (*VERDICTS, "undo")
    return reviews(
        {"id": d.id, "verdict": d.verdict, "about": list(d.about), "by": d.by, "at": d.at}
        for d in decisions
        if d.verdict in counted
    )
