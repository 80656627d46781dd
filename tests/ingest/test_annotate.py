from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest.annotate import Annotated

Read = Callable[..., Annotated]

WORDS = (
    "Maria Delgado|Delgado|the union|Dockworkers Council 12|a letter to the ministry|MoH|the policy|Norland|"
    "agreements with Norland and Sudland|The Times|“|”|,|.|\n\n|who|said|refused|about 700 pilots|Minister|director of|"
    "of the|and|(SRC)|he|Shore Rights Coalition|’s|-"
)
PARTS = st.sampled_from(WORDS.split("|"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(parts=st.lists(PARTS, max_size=14))
def test_mentions_keep_their_laws(read: Read, parts: list[str]) -> None:
    found = read(" ".join(parts))
    assert found.doc.text == found.document.text
    assert list(found.mentions) == sorted(found.mentions, key=lambda m: (m.start, -m.end, m.entity.id))
    for mention in found.mentions:
        assert mention.text == found.document.text[mention.start : mention.end] != ""
        head = found.doc[mention.root]
        assert mention.start <= head.idx < mention.end
        assert 0 <= mention.score <= 1
        longest = found.at(mention.root)
        assert longest is not None and longest.end - longest.start >= mention.end - mention.start
        covering = found.covering(mention.root)
        assert covering is not None and covering.end - covering.start <= mention.end - mention.start
        assert mention.root in {m.root for m in found.all_at(mention.root)}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(parts=st.lists(PARTS, max_size=14))
def test_mentions_overlap_only_as_inner_and_outer(read: Read, parts: list[str]) -> None:
    mentions = read(" ".join(parts)).mentions
    for one in mentions:
        for other in mentions:
            if one.start < other.start < one.end:
                assert other.end <= one.end, (one.text, other.text)


def test_reading_twice_gives_the_same(read: Read) -> None:
    text = "Maria Delgado sent a letter to the Harbours Ministry. The letter said the policy must end."
    assert read(text).mentions == read(text).mentions


def test_a_token_without_a_mention_has_none(read: Read) -> None:
    found = read("Crews slept.")
    verb = next(t.i for t in found.doc if t.text == "slept")
    assert found.at(verb) is None
    assert found.covering(verb) is None
    assert found.all_at(verb) == ()


def test_an_empty_text_has_no_mentions(read: Read) -> None:
    assert read("").mentions == ()
