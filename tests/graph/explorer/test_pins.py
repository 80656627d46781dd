from hypothesis import given
from hypothesis import strategies as st

from graph.explorer.components.views import Pin
from graph.explorer.pins import MOST, read_pins, write_pins

NODES = st.sampled_from(["person/ana-reyes", "program/north", "union/local-12", "person/łódź"])
PLACES = st.integers(-99_999, 99_999)


@given(st.dictionaries(NODES, st.tuples(PLACES, PLACES)))
def test_what_is_written_is_read_back(places):
    pins = tuple(Pin(node=node, x=x, y=y) for node, (x, y) in places.items())
    assert read_pins(write_pins(pins)) == pins


@given(st.text())
def test_nothing_that_stands_in_an_address_does_harm(written):
    assert all(isinstance(pin, Pin) for pin in read_pins(written))


def test_what_is_no_pin_is_dropped_and_the_last_of_a_node_counts():
    written = "person/a:1:2,<img>:1:1,person/b:x:2,person/c:1,nothing/d:1:1,person/a:-3:4,person/e:999999:1"
    assert read_pins(written) == (Pin(node="person/a", x=-3, y=4),)
    assert len(read_pins(",".join(f"person/n{n}:1:1" for n in range(99)))) == MOST
