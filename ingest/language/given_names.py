"""Given names of people, from the lists of the US census of 1990 that the package `names` (MIT) carries."""

import gzip
from functools import cache
from importlib.resources import files

LIST = "given_names.txt.gz"


@cache
def given_names() -> frozenset[str]:
    """All given names of the list that ships, in lower case."""
    lines = gzip.decompress((files(__package__) / LIST).read_bytes()).decode().split("\n")
    return frozenset(line for line in lines if line and not line.startswith("#"))


def is_given_name(word: str) -> bool:
    """Whether the word, written with a capital first, is a given name of the list ("Maria" is, "maria" is not)."""
    return word[:1].isupper() and word.lower() in given_names()
