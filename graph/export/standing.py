"""What people's decisions come to: the review of each claim, what is protected, and which names are one.

A decision that was undone does not count, and an undoing can itself be undone.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from graph.store.corrections import ENDS, makes_claim, said_right
from graph.store.decisions import VERDICTS, judged, reviews
from graph.store.same import PAIRED, UNDO, Groups, same_groups
from ontology.claim import Claim, Review
from ontology.decision import Decision


@dataclass(frozen=True, slots=True)
class Standing:
    """What was last decided about claims: their reviews, and the corrections among them, by claim.

    `ends` are the ids that corrections put into claims.
    """

    reviews: Mapping[str, Review]
    corrections: Mapping[str, Mapping[str, object]]
    ends: frozenset[str]

    def last(self, claim: Claim, there: Collection[str]) -> Review | None:
        """Give the review of a claim, or the one that came with it.

        A correction counts where it makes a claim; `there` has the nodes of `ends` that are.
        """
        correction = self.corrections.get(claim.id)
        if correction and not makes_claim(claim, correction, there):
            return claim.review
        return self.reviews.get(claim.id) or claim.review


def standing(decisions: Iterable[Decision]) -> Standing:
    """Give what was last decided about each claim that somebody decided about."""
    rows = list(_rows(decisions, {*VERDICTS, "undo"}))
    corrections = {claim: row for claim, row in judged(rows)[0].items() if row["verdict"] == "correct"}
    said = [said_right(row) for row in corrections.values()]
    return Standing(reviews(rows), corrections, frozenset(one[end] for one in said for end in ENDS if end in one))


def protected(decisions: Iterable[Decision]) -> frozenset[str]:
    """Give the ids of the nodes, documents and claims that are protected."""
    return frozenset(judged(_rows(decisions, {"protect", "undo"}))[0])


def same(decisions: Iterable[Decision]) -> Groups:
    """Give the groups of nodes that are one."""
    return same_groups(_rows(decisions, {*PAIRED, UNDO}))


def _rows(decisions: Iterable[Decision], verdicts: set[str]) -> Iterator[dict[str, object]]:
    for made in decisions:
        if made.verdict in verdicts:
            yield {
                "id": made.id,
                "verdict": made.verdict,
                "about": list(made.about),
                "by": made.by,
                "at": made.at,
                "correction": [f"{key}={value}" for key, value in made.correction.items()],
            }
