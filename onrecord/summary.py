"""What came of reading documents, in a few lines on standard error."""

from collections import Counter

from onrecord.console import tell
from onrecord.sources import Tally


def tell_tally(tally: Tally) -> None:
    """Say how many documents, nodes and claims there are, and what was dropped and why."""
    failed = f", {len(tally.failures)} could not be read" if tally.failures else ""
    tell(f"{tally.documents} documents{failed}: {tally.nodes.total()} nodes, {tally.claims.total()} claims")
    if tally.dropped:
        tell(f"{tally.dropped.total()} candidates dropped: {listed(tally.dropped)}")


def listed(counts: Counter[str]) -> str:
    """List counts, largest first: `3 quote runs across a cut, 1 no object`."""
    return ", ".join(f"{count} {name}" for name, count in counts.most_common())
