"""Documents given in the browser: what a person says of them goes first, and bad input is told."""

import pytest

from graph.explorer.adding import Paper, facts_of
from ingest.errors import IngestError
from onrecord.adding import read_paper

TEXT = b"The Harbour Ministry announced the Lantern Programme on Tuesday."


def test_a_paper_is_read_as_its_file_would_be_with_what_is_said_of_it():
    reading = read_paper(
        TEXT, Paper(name="a/b/lantern.txt", title="Lanterns", outlet="Quay Herald", published="2019-11-21")
    )
    document = reading.document
    assert (document.path, document.title, document.published) == ("lantern.txt", "Lanterns", "2019-11-21")
    assert document.publisher == "newsoutlet/quay-herald"
    (fact,) = [fact for fact in facts_of(reading) if fact.relation == "announced"]
    assert (fact.subject.name, fact.object.name, fact.when) == ("Harbour Ministry", "Lantern Programme", "2019-11-19")
    assert fact.quotes[0].text == document.text[fact.quotes[0].start : fact.quotes[0].end]
    assert reading.records == (document, *reading.nodes, *reading.claims)


@pytest.mark.parametrize(
    ("data", "paper", "says"),
    [
        (b"", Paper(name="empty.txt"), "empty.txt: the file is empty"),
        (TEXT, Paper(name="a.txt", published="last autumn"), "a.txt: published: "),
        (b"%PDF-1.4 broken", Paper(name="broken.pdf"), "broken.pdf"),
    ],
)
def test_what_cannot_be_read_is_told_by_its_name(data, paper, says):
    with pytest.raises(IngestError, match=says):
        read_paper(data, paper)
