from graph.answers import Fact, Node
from graph.explorer.standpoints import standpoints
from graph.explorer.template import NONE

PLAN = Node(id="program/plan", name="Plan")


def fact(number: int, relation: str, status: str = "reported") -> Fact:
    who = Node(id=f"person/p{number}", name=f"P {number}")
    return Fact(
        id=f"claim/{number:06}", subject=who, relation=relation, object=PLAN, status=status, extractor="x", version="1"
    )


def test_a_heading_says_how_many_there_are_and_how_many_are_shown() -> None:
    held = [fact(1, "opposed"), fact(2, "opposed", "alleged"), fact(3, "refused")]
    html = standpoints(held, PLAN.id, {"opposed": 183, "refused": 1})
    assert '<h2>Opposed it <span class="or-quiet">2 of 183: 1 as plain fact, 1 alleged</span></h2>' in html
    assert '<h2>Refused to carry it out <span class="or-quiet">1</span></h2>' in html
    assert f'<h2>Supported it <span class="or-quiet">{NONE}</span></h2>' in html


def test_a_stance_is_not_said_to_be_untaken_where_only_some_were_asked_for() -> None:
    assert NONE not in standpoints([fact(1, "opposed")], PLAN.id, {"opposed": 1}, every=False)
