"""Cut the word lists that ship from the packages that carry them (build time only: the extra `train`).

python -m ingest.language.build
"""

import gzip
import json
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

from ingest.language.clusters import TABLE, encode
from ingest.language.given_names import LIST

WORDS = 500_000
"""How many of the most frequent words keep their cluster: they cover 98.9 % of a news text, 94.7 % of its capitals."""

HERE = Path(__file__).parent
CENSUS = ("dist.male.first", "dist.female.first")
CREDIT = (
    "# Given names, US Census Bureau 1990 (public domain), from the package `names` 0.3.0 by Trey Hunner, MIT licence"
)


def _lookup(name: str) -> dict[str, Any]:
    packed = (files("spacy_lookups_data") / "data" / f"en_lexeme_{name}.json.gz").read_bytes()
    table: dict[str, Any] = json.loads(gzip.decompress(packed))
    return table


def cut_clusters(words: int = WORDS) -> bytes:
    """The clusters of the most frequent words, packed; frequency by the same package's probabilities."""
    numbers, frequency = _lookup("cluster"), _lookup("prob")
    ranked = sorted(numbers, key=lambda word: (-frequency.get(word, -99.0), word))[:words]
    return encode({word: numbers[word] for word in ranked if word and not any(char.isspace() for char in word)})


def cut_given_names() -> bytes:
    """The given names of the census, a name a line in lower case, packed under a line of credit."""
    names: set[str] = set()
    for part in CENSUS:
        for line in (files("names") / part).read_text(encoding="utf-8").splitlines():
            names.add(line.split()[0].lower())
    return gzip.compress("\n".join([CREDIT, *sorted(names)]).encode(), compresslevel=9, mtime=0)


def main() -> None:
    """Write both lists beside this module."""
    for name, data in ((TABLE, cut_clusters()), (LIST, cut_given_names())):
        (HERE / name).write_bytes(data)
        sys.stdout.write(f"{name}: {len(data):,} bytes\n")


if __name__ == "__main__":
    main()
