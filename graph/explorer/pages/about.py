"""What is in the graph, what its words mean, and what it cannot tell."""

from graph.explorer.markup import heading, paragraph, put, text
from graph.explorer.page import Page
from graph.explorer.session import open_graph
from graph.explorer.take import take_rows
from graph.queries.overview import Overview, overview
from graph.wording import MODALITY_CHOICES, STATUS_WORDS, kind_words, meaning
from ontology.claim import MODALITIES, STATUSES
from ontology.vocabulary import RELATIONS, node_type

Term = tuple[str, str, int | None]
LIMITS = (
    "A claim is what a document says. That it is listed here does not make it true, and what is alleged, denied, "
    "planned or said not to be so is marked as that wherever it stands.",
    "Programs read the documents. They miss claims and misread some; each claim shows the sentence it was read from, "
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
            f"{seen.document_total:,} documents, {seen.node_total:,} names and {seen.claim_total:,} claims.", "or-lead"
        ),
        heading("What it cannot tell"),
        *(paragraph(limit) for limit in LIMITS),
        *(heading(words) + _terms(terms) for words, terms in _sections(seen).items() if terms),
    )
    listed = [(words, *term) for words, terms in _sections(seen).items() for term in terms]
    take_rows(("about", "word", "meaning", "how_many"), listed, "The words of On Record", f"{len(listed)} words")


def _sections(seen: Overview) -> dict[str, list[Term]]:
    statuses = dict(seen.statuses)
    return {
        "How sure a claim is": [(STATUS_WORDS[name], STATUSES[name], statuses.get(name, 0)) for name in STATUSES],
        "Whether it has happened": [(MODALITY_CHOICES[name], means, None) for name, means in MODALITIES.items()],
        "Who has checked it": [(REVIEWS.get(name, name.capitalize()), "", count) for name, count in seen.reviews],
        "What is named": [
            (kind_words(name), meaning(node_type(name).definition()), count) for name, count in seen.nodes
        ],
        "What is said of it": [
            (RELATIONS[name].reads, meaning(RELATIONS[name].definition()), n) for name, n in seen.relations
        ],
    }


REVIEWS = {
    "unchecked": "Read by a program, checked by nobody",
    "accepted": "Checked and accepted by a person",
    "rejected": "Rejected by a person who checked it",
    "corrected": "Put right by a person, and replaced by what is right",
}


def _terms(rows: list[Term]) -> str:
    """Write words as a table, without the columns in which all of them have nothing."""
    lines = [(means, "" if count is None else f"{count:,}") for _, means, count in rows]
    told = [n for n in (0, 1) if any(line[n] for line in lines)]
    body = "".join(
        f'<tr><th scope="row">{text(name)}</th>{"".join(f"<td>{text(line[n])}</td>" for n in told)}</tr>'
        for (name, _, _), line in zip(rows, lines, strict=True)
    )
    head = "".join(f'<th scope="col">{("Word", "Meaning", "How many")[n]}</th>' for n in (0, *(n + 1 for n in told)))
    return f'<div class="or-table"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


PAGE = Page(order=42, title="About", path="about", draw=draw, icon=":material/info:", group="More")

if __name__ == "__main__":
    PAGE.show()
