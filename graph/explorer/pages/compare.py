"""Two actors side by side: what both dealt with, where they agree, who moved first, and when both held office."""

from collections.abc import Mapping

from graph.explorer.again import again
from graph.explorer.doubted import doubt_chip, doubted
from graph.explorer.markup import fact_rows, heading, node_link, notice, paragraph, put, text
from graph.explorer.page import Page
from graph.explorer.rows import rows
from graph.explorer.session import open_graph
from graph.explorer.take import take_facts
from graph.explorer.two_nodes import two_nodes
from graph.queries.compare import Compared, Overlap, Shared, compare
from graph.spoken import spoken

VERDICTS = {
    "agree": "Where they agree",
    "differ": "Where they stand on different sides",
    "mixed": "Where one of them stood on both sides",
    "no side": "What else both had to do with",
}


def draw() -> None:
    """Draw the comparison of the two nodes that the address names, or ask for them."""
    store = open_graph()
    put(
        heading("Compare two", 1),
        paragraph("Two people or bodies: what both dealt with, where they agree, and who moved first."),
    )
    ends = two_nodes(store, "compare", ("One", "The other"))
    if ends:
        found = again(store, ("compare", *ends), lambda: compare(store, *ends))
        _compared(found, doubted(store, (shared.about for shared in found.shared)))


def _compared(found: Compared, doubts: Mapping[str, str]) -> None:
    if not found.shared:
        put(
            notice(
                "Nothing that both dealt with has been read.",
                f"{found.left.name} and {found.right.name} may still have had to do with the same things.",
            )
        )
    if len(found.shared) < found.shared_total:
        shown = f"Showing {len(found.shared)} of {found.shared_total:,} things that both dealt with."
        put(notice(shown, "Those on which they agree or differ come first; the page of each name has the rest."))
    for verdict, total in found.by_verdict:
        held = [shared for shared in found.shared if shared.verdict == verdict]
        count = str(total) if len(held) == total else f"{len(held)} of {total:,}"
        put(heading(VERDICTS[verdict], 2, count), *(_shared(shared, found, doubts) for shared in held))
    _offices(found)
    take_facts(
        [fact for shared in found.shared for fact in (*shared.left, *shared.right)],
        f"{found.left.name} and {found.right.name}",
    )


def _shared(shared: Shared, found: Compared, doubts: Mapping[str, str]) -> str:
    columns = "".join(
        f"<div><h4>{node_link(node)}{_cut(len(held), total)}</h4>{fact_rows(rows(held), node.id)}</div>"
        for node, held, total in (
            (found.left, shared.left, shared.left_total),
            (found.right, shared.right, shared.right_total),
        )
    )
    about = f"{node_link(shared.about)}{doubt_chip(doubts.get(shared.about.id))}"
    return f'<h3>{about}</h3><p>{text(_first(shared, found))}</p><div class="or-two">{columns}</div>'


def _cut(shown: int, total: int) -> str:
    return f' <span class="or-quiet">{shown} of {total:,} claims, the first by date</span>' if shown < total else ""


def _first(shared: Shared, found: Compared) -> str:
    names = {node.id: node.name for node in (found.left, found.right)}
    return (
        f"{names[shared.first]} moved first." if shared.first else "Who moved first is not told by the dates on record."
    )


def _offices(found: Compared) -> None:
    if found.overlaps:
        shown, total = len(found.overlaps), found.overlap_total
        count = f"{shown} of {total:,}" if shown < total else str(total)
        put(heading("In office at the same time", 2, count), *(_overlap(overlap) for overlap in found.overlaps))
    elif found.undated:
        put(
            notice(
                "Whether both held office at the same time is not on record.",
                f"{found.undated} of their offices are told without dates.",
            )
        )
    else:
        put(notice("In office at the same time:", "no evidence in the documents read."))


def _overlap(overlap: Overlap) -> str:
    until = f"to {spoken(overlap.until)}" if overlap.until else "on, with no end told"
    line = paragraph(f"From {spoken(overlap.since)} {until}:")
    return line + fact_rows(rows((overlap.left, overlap.right)))


PAGE = Page(
    order=12, title="Compare", path="compare", draw=draw, icon=":material/compare_arrows:", group="Who did what"
)

if __name__ == "__main__":
    PAGE.show()
