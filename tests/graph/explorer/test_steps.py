"""Steps in a network, to and from an address."""

from hypothesis import given
from hypothesis import strategies as st

from graph.explorer.steps import MOST, Step, hidden, parts, read_steps, write_steps
from graph.queries.neighbourhood import Part

NODES = st.sampled_from(["person/ada", "union/pilots-7", "law/acté"])
STEPS = st.one_of(
    st.builds(Step, st.just("add"), NODES, st.sampled_from([None, "opposed", "filed"])),
    st.builds(Step, st.just("hide"), NODES),
)


@given(st.lists(STEPS, max_size=8))
def test_what_is_written_is_read_again(steps):
    kept = read_steps(write_steps(steps))
    assert set(kept) == set(steps) and len(kept) == len(set(steps))
    assert not steps or kept[-1] == steps[-1], "the last step is the one to undo"


@given(st.text(max_size=60))
def test_no_text_is_more_than_steps(written):
    assert all(step.deed in ("add", "hide") for step in read_steps(written))


def test_what_is_no_step_is_dropped():
    written = "add:person/ada,add:person/ada:knows,hide:person/ada:filed,eat:person/ada,hide:<img>,add:"
    assert read_steps(written) == (Step("add", "person/ada"),)
    assert read_steps(None) == () and len(read_steps(",".join(f"add:person/a{i}" for i in range(99)))) == MOST


def test_steps_say_what_is_added_and_what_is_hidden():
    steps = (Step("add", "person/a", "filed"), Step("hide", "person/b"), Step("hide", "law/c"), Step("add", "person/b"))
    assert parts(steps) == (Part(node="person/a", relation="filed"), Part(node="person/b"))
    assert hidden(steps, "person/z") == ("law/c",) and hidden(steps, "law/c") == ()
