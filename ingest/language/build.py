"""Cut the word lists that ship from the packages that carry them (build time only: the extra `train`).

python -m ingest.language.build
"""

import gzip
import importlib
import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from ingest.language.clusters import TABLE, encode
from ingest.language.given_names import LIST
from ingest.language.transliterated import TRANSLITERATED

WORDS = 500_000
"""How many of the most frequent words keep their cluster: they cover 98.9 % of a news text, 94.7 % of its capitals."""

HERE = Path(__file__).parent
CENSUS = ("dist.male.first", "dist.female.first")
CREDIT = (
    "# Given names, US Census Bureau 1990 (public domain), from the package `names` 0.3.0 by Trey Hunner, MIT licence;"
    " of other lands from the package `faker` 40.54.0, MIT licence; transliterated ones our own"
)
LANDS = "faker.providers.person"
UNSURE = frozenset({"en", "en_US", "de_CH", "Base"})
"""Lists of the package that mix in last names, or that the census has already."""

_NAME = re.compile(r"[A-ZÀ-ÞĀ-Ž][a-zß-žḀ-ỿ'’-]{2,}")
_LISTED = (
    "edit smith muslim washington nazi mars phoenix danish baptist macs brit kingston villa siri rica corona bali "
    "ramadan manila sep georgian kaiser philippine francia basel bergen redmond elgin levis gregorian loyola duke mart "
    "atlas miller indy zion warwick mar borg osha an in delta son princess my prince sunday many star january forest "
    "duma sun so than easter rome roma lima lagos"
)
_NO_NAME = frozenset(_LISTED.split())


def _lookup(name: str) -> dict[str, Any]:
    packed = (files("spacy_lookups_data") / "data" / f"en_lexeme_{name}.json.gz").read_bytes()
    table: dict[str, Any] = json.loads(gzip.decompress(packed))
    return table


def cut_clusters(words: int = WORDS) -> bytes:
    """The clusters of the most frequent words, packed; frequency by the same package's probabilities."""
    numbers, frequency = _lookup("cluster"), _lookup("prob")
    ranked = sorted(numbers, key=lambda word: (-frequency.get(word, -99.0), word))[:words]
    return encode({word: numbers[word] for word in ranked if word and not any(char.isspace() for char in word)})


def names_of_lands() -> Iterator[str]:
    """The given names that the package has of each land, but words that English mostly writes small, and places."""
    frequency = _lookup("prob")
    folder = Path(importlib.import_module(LANDS).__file__ or "").parent
    for land in sorted(path.name for path in folder.iterdir() if path.is_dir() and path.name not in UNSURE):
        if land.startswith("_"):
            continue
        provider = importlib.import_module(f"{LANDS}.{land}").Provider
        for part in dir(provider):
            if "first" in part and "name" in part and not callable(getattr(provider, part)):
                for name in _flat(getattr(provider, part)):
                    small = frequency.get(name.lower(), -99.0)
                    common = small > -99.0 and small > frequency.get(name, -99.0) - 0.5
                    if _NAME.fullmatch(name) and not common and name.lower() not in _NO_NAME | _places():
                        yield name.lower()


def _flat(value: object) -> Iterator[str]:
    """The words in lists of lists, or the keys of a mapping from words to how frequent they are."""
    if isinstance(value, str):
        yield value.strip()
    elif isinstance(value, (list, tuple, set, frozenset, dict)):
        for part in value:
            yield from _flat(part)


@cache
def _places() -> frozenset[str]:
    """Names of places of one word in the lists that come with the program."""
    listed = Path(__file__).parents[2] / "seeds" / "gazetteer" / "places.csv"
    fields = (part for line in listed.read_text(encoding="utf-8").splitlines() for part in re.split(r"[,|]", line))
    return frozenset(field.strip().lower() for field in fields)


def cut_given_names() -> bytes:
    """The given names of the census and of other lands, a name a line in lower case, packed under a line of credit."""
    names: set[str] = {*TRANSLITERATED, *names_of_lands()}
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
