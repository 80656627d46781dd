"""What is in the graph, what its words mean, and what it cannot tell."""

from graph.explorer.markup import heading, paragraph, put, text
from graph.explorer.page import Page
from graph.explorer.session import open_graph
from graph.queries.overview import overview
from graph.wording import STATUS_WORDS, kind_words
from ontology.claim import MODALITIES, STATUSES
from ontology.vocabulary import RELATIONS, node_type

LIMITS = (
    "A fact here is a claim that a document makes. That it is listed does not make it true.",
    "Programs read the documents. They miss facts and misread some; each fact shows the sentence it was read from, "
    "so that you can judge for yourself. Only what is marked as checked was checked by a person.",
    "Only the documents listed were read. Who is not named in them is not here, and what they leave out is not either.",
    "Who speaks without giving a name stays a group, such as “two officials”; nothing here ties them to a name.",
    "Names that look alike may be two people, and one person may be listed twice. Read the sentences.",
)


def draw() -> None:
    """Draw counts, words and limits."""
    seen = overview(open_graph(), limit=0)
    put(
        heading("About what is on record", 1),
        paragraph(
            f"{seen.document_total:,} documents, {seen.node_total:,} names and {seen.claim_total:,} facts.", "or-lead"
        ),
        heading("What it cannot tell"),
        *(paragraph(limit) for limit in LIMITS),
        heading("How sure a fact is"),
        _terms([(STATUS_WORDS[name], STATUSES[name], dict(seen.statuses).get(name, 0)) for name in STATUSES]),
        heading("Whether it has happened"),
        _terms([(name.capitalize(), meaning, None) for name, meaning in MODALITIES.items()]),
        heading("Who has checked it"),
        _terms([(REVIEWS.get(name, name.capitalize()), "", count) for name, count in seen.reviews]),
        heading("What is named"),
        _terms([(kind_words(name), node_type(name).definition(), count) for name, count in seen.nodes]),
        heading("What is said of it"),
        _terms([(RELATIONS[name].reads, RELATIONS[name].definition(), count) for name, count in seen.relations]),
    )


REVIEWS = {"unchecked": "Read by a program, checked by nobody", "accepted": "Checked and accepted by a person"}


def _terms(rows: list[tuple[str, str, int | None]]) -> str:
    body = "".join(
        f'<tr><th scope="row">{text(name)}</th><td>{text(meaning.replace("`", ""))}</td>'
        f"<td>{'' if count is None else f'{count:,}'}</td></tr>"
        for name, meaning, count in rows
    )
    head = '<th scope="col">Word</th><th scope="col">Meaning</th><th scope="col">How many</th>'
    return f'<div class="or-table"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


PAGE = Page(order=42, title="About", path="about", draw=draw, icon=":material/info:", group="More")

if __name__ == "__main__":
    PAGE.show()
