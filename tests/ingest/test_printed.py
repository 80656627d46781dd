"""Printed lines back to paragraphs."""

from ingest.printed import PrintedLine, paragraphs


def page(*lines: tuple[str, float]) -> list[PrintedLine]:
    return [PrintedLine(words, height) for words, height in lines]


def test_lines_of_a_paragraph_are_joined_and_wider_gaps_part() -> None:
    lines = page(
        ("The board met on", 100),
        ("Monday.", 88),
        ("It voted to close", 64),
        ("the asylum-", 52),
        ("seeker office.", 40),
    )
    assert paragraphs(lines) == "The board met on Monday.\n\nIt voted to close the asylum-seeker office."


def test_a_short_last_line_parts_where_gaps_do_not() -> None:
    lines = page(("The board met on Monday to", 100), ("vote.", 88), ("It closed the office in the", 76), ("east.", 64))
    assert paragraphs(lines) == "The board met on Monday to vote.\n\nIt closed the office in the east."


def test_a_sentence_runs_on_over_the_foot_of_the_page() -> None:
    assert (
        paragraphs(page(("It voted to close", 30), ("the office.", 18), ("It rose.", 700)))
        == "It voted to close the office.\n\nIt rose."
    )
    assert paragraphs(page(("It voted to", 18), ("close it.", 700))) == "It voted to close it."


def test_nothing_gives_nothing() -> None:
    assert paragraphs([]) == ""
