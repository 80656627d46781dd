"""The gazetteer: what is known by name before a document is read, in files that a newsroom edits by hand.

A folder of `*.csv` files in UTF-8 with the columns `type,name,aliases,parent`: aliases separated by ` | `, parent the
name of another line or nothing, lines that begin with `#` ignored. A wrong line is refused with its place.
"""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ingest.errors import GazetteerError
from ontology.errors import UnknownType
from ontology.node import Entity
from ontology.vocabulary import make_node, node_type

COLUMNS = ["type", "name", "aliases", "parent"]
_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|\w+(?:[.,]\d+)*|[^\w\s]")
_SKIPPED = frozenset("-‐‑–")
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the gazetteer: identity only. `place` is its file and line."""

    type: str
    name: str
    aliases: tuple[str, ...]
    parent: str
    place: str

    def node(self, aliases: tuple[str, ...] = ()) -> Entity:
        """Make the node of this entry, with the aliases that a document uses."""
        return make_node(self.type, self.name, aliases=aliases)


@dataclass(frozen=True, slots=True)
class Hit:
    """Characters of a text that are a name or alias of an entry."""

    start: int
    end: int
    entry: Entry


def tokens(text: str) -> Iterator[tuple[str, int, int]]:
    """Cut a text into (word, start, end) as names are compared: U.S. is US, hyphens are spaces, quotes are straight."""
    for found in _TOKEN.finditer(text):
        word = found.group()
        if word not in _SKIPPED:
            yield word.replace("’", "'") if len(word) == 1 else word.replace(".", ""), found.start(), found.end()


def _key(surface: str) -> Key:
    return tuple(word for word, _, _ in tokens(surface))


class Gazetteer:
    """Entries and the surfaces that stand for them.

    A small letter of a surface stands for either case, a capital for a capital only: ICE is not ice, "remain in
    Mexico" is not "Remain in Mexico", and "USCIS director" is also "USCIS Director".
    """

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.entries = tuple(entries)

    def __len__(self) -> int:
        return len(self.entries)

    @cached_property
    def _index(self) -> dict[Key, tuple[Key, Entry]]:
        # Of "POLITICO" and "Politico" the one with fewer capitals, which stands for both, must win.
        surfaces = [(_key(s), entry) for entry in self.entries for s in (entry.name, *entry.aliases)]
        surfaces.sort(key=lambda surface: -sum(map(str.isupper, "".join(surface[0]))))
        return {_fold(key): (key, entry) for key, entry in surfaces}

    @cached_property
    def _longest(self) -> dict[str, int]:
        longest: dict[str, int] = {}
        for key in self._index:
            longest[key[0]] = max(longest.get(key[0], 0), len(key))
        return longest

    @cached_property
    def _names(self) -> dict[tuple[str, str], Entry]:
        return {(entry.type, entry.name): entry for entry in self.entries}

    def lookup(self, surface: str) -> Entry | None:
        """Give the entry that a whole surface stands for."""
        return self._match(_key(surface))

    def parent(self, entry: Entry) -> Entry | None:
        """Give the body that an entry belongs to."""
        _, parent = self._index.get(_fold(_key(entry.parent)), (None, None))
        return parent

    def named(self, node: Entity) -> Entry | None:
        """Give the entry that a node was made from."""
        return self._names.get((node.type(), node.name))

    def _match(self, key: Key) -> Entry | None:
        surface, entry = self._index.get(_fold(key), (None, None))
        return entry if surface is not None and all(map(_written_as, surface, key)) else None

    def find(self, text: str) -> Iterator[Hit]:
        """Find names in a text from left to right, the longest first, never inside a word and never overlapping."""
        words = list(tokens(text))
        longest, at = self._longest, 0
        while at < len(words):
            for size in range(min(longest.get(words[at][0].lower(), 0), len(words) - at), 0, -1):
                start, end = words[at][1], words[at + size - 1][2]
                entry = self._match(tuple(word for word, _, _ in words[at : at + size]))
                if entry and "\n\n" not in text[start:end]:
                    yield Hit(start, end, entry)
                    at += size - 1
                    break
            at += 1


def _fold(key: Key) -> Key:
    return tuple(word.lower() for word in key)


def _written_as(surface: str, word: str) -> bool:
    """Whether a word has a capital wherever the surface of the gazetteer has one."""
    return all(not here.isupper() or here == there for here, there in zip(surface, word, strict=False))


def load_gazetteer(folder: Path) -> Gazetteer:
    """Read every `*.csv` of a folder; raises GazetteerError naming file and line of what is wrong."""
    if not folder.is_dir():
        raise GazetteerError(f"{folder}: no such folder; name one with *.csv files, or do without a gazetteer")
    entries = [entry for path in sorted(folder.glob("*.csv")) for entry in _read(path)]
    owners: dict[Key, Entry] = {}
    for entry in entries:
        for surface in (entry.name, *entry.aliases):
            owner = owners.setdefault(_fold(_key(surface)), entry)
            if owner is not entry:
                raise GazetteerError(
                    f"{entry.place}: {surface!r} already stands for {owner.type} {owner.name!r} ({owner.place}); "
                    "join the lines or take it out of one"
                )
    for entry in entries:
        if entry.parent and _fold(_key(entry.parent)) not in owners:
            raise GazetteerError(f"{entry.place}: the parent {entry.parent!r} has no line of its own; add one")
    return Gazetteer(entries)


def _read(path: Path) -> Iterator[Entry]:
    try:
        lines = path.read_bytes().decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        number = path.read_bytes()[: error.start].count(b"\n") + 1
        raise GazetteerError(f"{path}:{number}: not UTF-8 ({error.reason}); save the file as UTF-8") from error
    header = False
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        place = f"{path}:{number}"
        try:
            cells = [cell.strip() for cell in next(csv.reader([line], strict=True))]
        except csv.Error as error:
            raise GazetteerError(f"{place}: {error}; close the quotation marks on the same line") from error
        if header:
            yield _entry(cells, place)
        elif cells != COLUMNS:
            raise GazetteerError(f"{place}: the first line must read {','.join(COLUMNS)}")
        header = True


def _entry(cells: list[str], place: str) -> Entry:
    if len(cells) != len(COLUMNS):
        raise GazetteerError(
            f"{place}: {len(cells)} columns instead of {len(COLUMNS)} ({','.join(COLUMNS)}); "
            "put a name with a comma in quotation marks"
        )
    kind, name, aliases, parent = cells
    try:
        made = node_type(kind)
    except UnknownType as error:
        raise GazetteerError(f"{place}: {error}") from error
    if made.abstract or made.derived:
        raise GazetteerError(f"{place}: {kind} is too general; use one of its kinds")
    surfaces = [name, *(part.strip() for part in aliases.split("|") if part.strip())]
    if not all(any(map(str.isalnum, surface)) for surface in surfaces):
        raise GazetteerError(f"{place}: a line needs a name, and every name a letter or digit")
    return Entry(kind, name, tuple(dict.fromkeys(surfaces[1:])), parent, place)
