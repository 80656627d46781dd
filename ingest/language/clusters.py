"""Brown clusters: which words keep the same company, as a path of bits from coarse to fine.

The table that ships (`clusters.txt.gz`, a cluster a line: its number, then its words) is cut from the package
`spacy-lookups-data` (MIT) by `ingest.language.build`; that package is not needed to read it.
"""

import gzip
import hashlib
from functools import cache
from importlib.resources import files

PATH_BITS = 18
"""Length of the longest path; shorter ones are filled up with zeros."""

TABLE = "clusters.txt.gz"


def encode(numbers: dict[str, int]) -> bytes:
    """Pack a table of word → cluster number, leaving out what `decode` and the lower-case rule give back anyway."""
    groups: dict[int, list[str]] = {}
    for word, number in sorted(numbers.items()):
        lower = word.lower()
        if lower != word and numbers.get(lower) == number:
            continue
        groups.setdefault(number, []).append(word)
    lines = [" ".join([str(number), *words]) for number, words in sorted(groups.items())]
    return gzip.compress("\n".join(lines).encode(), compresslevel=9, mtime=0)


def decode(data: bytes) -> dict[str, int]:
    """Unpack what `encode` packed: word → cluster number."""
    numbers: dict[str, int] = {}
    for line in filter(None, gzip.decompress(data).decode().split("\n")):
        number, *words = line.split(" ")
        numbers.update(dict.fromkeys(words, int(number)))
    return numbers


def fingerprint() -> str:
    """What tells this table from another: a model fits only the table that it was trained with."""
    return hashlib.sha256((files(__package__) / TABLE).read_bytes()).hexdigest()[:16]


@cache
def table() -> dict[str, int]:
    """The table that ships, read once: word → cluster number, whose lowest bit is the first of the path."""
    return decode((files(__package__) / TABLE).read_bytes())


def number(word: str) -> int | None:
    """The cluster's number of a word as written, else of its lower-case form; None for a word not in the table."""
    found = table().get(word)
    return table().get(word.lower()) if found is None else found


def cluster(word: str) -> str | None:
    """The word's path through the cluster tree as a string of `PATH_BITS` bits; None for a word not in the table.

    Two words are the closer the longer the beginning that their paths share: the first 4 bits tell roughly the part
    of speech, 6 to 12 a kind of meaning (given names, cities, agencies in capitals).
    """
    found = number(word)
    return None if found is None else format(found, f"0{PATH_BITS}b")[::-1]
