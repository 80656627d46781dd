"""The word lists: packed and unpacked without loss, and saying what kind of word one is."""

from hypothesis import given
from hypothesis import strategies as st

from ingest.language import cluster, is_given_name
from ingest.language.clusters import PATH_BITS, decode, encode, number, table
from ingest.language.given_names import given_names

WORDS = st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=8)


@given(st.dictionaries(WORDS, st.integers(0, 2**PATH_BITS - 1)))
def test_a_packed_table_says_of_every_word_what_it_said(numbers: dict[str, int]) -> None:
    unpacked = decode(encode(numbers))
    assert unpacked.items() <= numbers.items()
    for word, expected in numbers.items():
        assert unpacked.get(word, unpacked.get(word.lower())) == expected


def test_packing_is_reproducible() -> None:
    assert encode({"b": 1, "a": 2}) == encode({"a": 2, "b": 1})


def test_words_of_a_kind_share_a_path() -> None:
    names, agencies = cluster("Michael"), cluster("FBI")
    assert names is not None and agencies is not None
    assert names == cluster("Paul")
    assert agencies == cluster("CIA")
    assert names[:8] != agencies[:8]
    assert len(names) == PATH_BITS and set(names) <= {"0", "1"}


def test_capitals_fall_back_to_lower_case_and_unknown_words_to_none() -> None:
    assert cluster("Qualm") == cluster("qualm") is not None
    assert cluster("zzqxv") is None and number("zzqxv") is None


def test_path_and_number_agree() -> None:
    for word in ("the", "London", "sued"):
        path, value = cluster(word), number(word)
        assert path is not None and value is not None
        assert [int(bit) for bit in path] == [value >> place & 1 for place in range(PATH_BITS)]


def test_the_table_holds_the_words_that_matter() -> None:
    assert len(table()) > 300_000


def test_given_names() -> None:
    assert is_given_name("Maria") and is_given_name("JOHN")
    assert not is_given_name("maria") and not is_given_name("Parliament") and not is_given_name("")
    assert len(given_names()) > 5_000
    assert not any(name.startswith("#") or name != name.lower() for name in given_names())
