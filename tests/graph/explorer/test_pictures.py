"""What a picture shows of an answer, and what it leaves out."""

import pytest

from graph.answers import Fact, Node
from graph.explorer.pictures import timeline_view
from graph.queries.timeline import Moment, Period, Timeline

ANN, PLAN = Node(id="person/ann", name="Ann"), Node(id="program/plan", name="Plan")


def moment(name: str, review: str | None) -> Moment:
    fact = Fact(
        id=f"claim/{name}",
        subject=ANN,
        relation="opposed",
        object=PLAN,
        when="2019-05",
        earliest="2019-05-01",
        latest="2019-05-31",
        precision="month",
        extractor="rules",
        version="1",
        review=review,
    )
    return Moment(fact=fact, tenure=False)


@pytest.mark.parametrize(
    ("review", "drawn"), [(None, True), ("accepted", True), ("rejected", False), ("corrected", False)]
)
def test_what_a_person_set_aside_is_not_drawn_in_time(review: str | None, drawn: bool) -> None:
    moments = moment("aa", review), moment("bb", None)
    found = Timeline(node=ANN, moments=moments, dated=2, undated=0, fitting=2)
    view = timeline_view(found, ["one", "other"], Period())
    assert [(item.id, item.lane) for item in view.items][-1] == ("claim/bb", "other")
    assert len(view.items) == 1 + drawn
