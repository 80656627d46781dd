"""Write the golden cases that are no text: run it where a case has to change, and look at what it wrote."""

from pathlib import Path

import docx
from reportlab.lib.pagesizes import A5
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate

HERE = Path(__file__).parent
PARAGRAPHS = (
    "Inspector finds gaps in the evacuation plan",
    "By Samir Qureshi",
    "October 12, 2021",
    "The inspector general of the transport agency published a report on Monday. It finds that the evacuation "
    "plan of the Orchard Street tunnel was never tested, although the agency said in 2019 that it had been.",
    "“The plan exists on paper only,” the inspector, Helga Brandt, told the committee. She asked the agency to "
    "test the plan before the end of the year and to publish what it finds, with the names of those in charge.",
    "The agency accepted the recommendations.",
)


def build_pdf(path: Path) -> None:
    style = getSampleStyleSheet()["BodyText"]
    story: list[Flowable] = [Paragraph(words, style) for words in PARAGRAPHS]
    SimpleDocTemplate(str(path), pagesize=A5, title="Microsoft Word - draft7.docx", author="", invariant=1).build(story)


def build_word(path: Path) -> None:
    document = docx.Document()
    document.core_properties.title = "Template"
    document.core_properties.author = "Samir Qureshi"
    document.core_properties.language = "en-GB"
    document.add_paragraph(PARAGRAPHS[0], style="Title")
    for words in PARAGRAPHS[3:5]:
        document.add_paragraph(words)
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text = "Tunnel"
    table.rows[0].cells[1].text = "Orchard\u00a0Street"
    document.add_paragraph("Leave a comment")
    document.save(str(path))


if __name__ == "__main__":
    build_pdf(HERE / "pdf" / "report.pdf")
    build_word(HERE / "word" / "report.docx")
