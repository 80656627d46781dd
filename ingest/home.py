"""The land a document is at home in, and what that makes of posts and chambers named without one.

"Secretary of State Ada Blake" and "the Senate" are whose only where the text says so. Where the bodies that it names
are of one state, or mostly, these are that state's, unless the text speaks of the like of a part of it as well.
"""

from collections import Counter
from dataclasses import dataclass

from ingest.gazetteer import Entry
from ingest.mentions import Reading
from ingest.naming import Names, Thing

_CLEARLY = 2
"""How many times as many bodies of the home land there are as of any other."""

_PARTS = frozenset({"state", "provincial", "regional"})
_FULL = {"sen": "senator", "rep": "representative", "sens": "senator", "reps": "representative"}
_DEEP = 6
_PRESS_REACH = 80
"""Words before "press secretary" within which the body that was named last is whose it is."""


@dataclass(frozen=True, slots=True)
class Land:
    """A state: the entry that all its bodies lead up to; posts and chambers by their short names, and their entries.

    `shared` are those that its parts have as well.
    """

    root: str
    posts: dict[str, str]
    chambers: dict[str, str]
    shared: frozenset[str] = frozenset()


_US = Land(
    root="U.S. government",
    posts={
        "secretary of state": "United States Secretary of State",
        "deputy secretary of state": "United States Deputy Secretary of State",
        "attorney general": "Attorney General of the United States",
        "deputy attorney general": "Deputy Attorney General of the United States",
        "solicitor general": "Solicitor General of the United States",
        "surgeon general": "Surgeon General of the United States",
        "chief justice": "Chief Justice of the United States",
        "senator": "United States Senator",
        "representative": "United States Representative",
        "congressman": "United States Representative",
        "congresswoman": "United States Representative",
        "secretary of defense": "United States Secretary of Defense",
        "defense secretary": "United States Secretary of Defense",
        "treasury secretary": "United States Secretary of the Treasury",
        "labor secretary": "United States Secretary of Labor",
        "commerce secretary": "United States Secretary of Commerce",
        "education secretary": "United States Secretary of Education",
        "agriculture secretary": "United States Secretary of Agriculture",
        "energy secretary": "United States Secretary of Energy",
        "transportation secretary": "United States Secretary of Transportation",
    },
    chambers={"senate": "U.S. Senate", "house": "U.S. House of Representatives"},
    shared=frozenset({"secretary of state", "attorney general", "deputy attorney general", "solicitor general"})
    | {"senator", "representative", "senate", "house", "surgeon general", "chief justice"},
)
_UK = Land(
    root="United Kingdom",
    posts={
        "home secretary": "Home Secretary of the United Kingdom",
        "foreign secretary": "Foreign Secretary of the United Kingdom",
        "defence secretary": "Defence Secretary of the United Kingdom",
        "health secretary": "Health Secretary of the United Kingdom",
        "justice secretary": "Justice Secretary of the United Kingdom",
        "chancellor of the exchequer": "Chancellor of the Exchequer",
        "prime minister": "Prime Minister of the United Kingdom",
    },
    chambers={"commons": "House of Commons of the United Kingdom", "lords": "House of Lords"},
)
_LANDS = (_US, _UK)


def at_home(reading: Reading, names: Names) -> None:
    """Read posts and chambers that stand without their land as those of the land that a document is at home in."""
    land = _home(reading, names.things)
    if land is None:
        return
    _of_parts(names, land)
    parts = _parts(reading, names.things, land)
    for thing in [t for t in names.things if t.local and t.kind in {"Office", "Legislature"}]:
        short = " ".join(thing.name.lower().replace("-", " ").split())
        name = (land.posts if thing.kind == "Office" else land.chambers).get(short)
        entry = names.reading.gazetteer.lookup(name) if name else None
        if entry is not None and short not in parts:
            _take(names, thing, entry)
    if land is _US:
        _press_secretary(names)


def _home(reading: Reading, things: list[Thing]) -> Land | None:
    roots = Counter[str]()
    for thing in things:
        if thing.entry is not None and thing.is_a("GovernmentBody") and not thing.is_a("Jurisdiction"):
            roots[_root(reading, thing.entry)] += 1
    (root, most), *others = [*roots.most_common(2), ("", 0)]
    clear = most > 0 and all(most >= _CLEARLY * count for _, count in others)
    return next((land for land in _LANDS if clear and land.root == root), None)


def _root(reading: Reading, entry: Entry) -> str:
    for _ in range(_DEEP):
        parent = reading.gazetteer.parent(entry) if entry.parent else None
        if parent is None:
            break
        entry = parent
    return entry.name


def _of_parts(names: Names, land: Land) -> None:
    """Read "Attorney General Ruth Alder of Ohio" as the post of that state, where it is a known one."""
    lands = {m.start: t for t in names.things if t.kind == "Jurisdiction" for m in t.mentions}
    ends = {m.start: m.end for t in names.things if t.kind == "Person" for m in t.mentions}
    for thing in [t for t in names.things if t.kind == "Office" and t.local and t.name.lower() in land.shared]:
        for made in thing.mentions:
            end = ends.get(made.start, made.end)
            part = lands.get(end + 1) if names.reading.doc[end : end + 1].text == "of" else None
            entry = names.reading.gazetteer.lookup(f"{thing.name} of {part.name}") if part else None
            if entry is not None and entry.type == "Office":
                _take(names, thing, entry)
                break


def _parts(reading: Reading, things: list[Thing], land: Land) -> frozenset[str]:
    """Give the posts and chambers that the text speaks of as those of a part of the land: "state Sen. Ruth Alder"."""
    after = {t.nbor().lower_.rstrip(".") for t in reading.doc[:-1] if t.lower_ in _PARTS}
    found = {_FULL.get(word, word) for word in after} & land.shared
    for thing in things:
        if thing.kind not in {"Office", "Legislature"}:
            continue
        name = f" {thing.name.lower()} "
        named = {short for short in land.shared if f" {short} " in name}
        opening = {s.lower().split()[0] for s in thing.surfaces}
        apart = not thing.local and thing.entry is not None and _root(reading, thing.entry) != land.root
        named_apart = not thing.local and thing.entry is None
        if apart or named_apart or _PARTS & opening:
            found |= named
    return frozenset(found)


def _take(names: Names, thing: Thing, entry: Entry) -> None:
    """Make a thing of the document the known one."""
    known = next((t for t in names.things if t.entry == entry), None)
    if known is not None:
        known.mentions += thing.mentions
        known.surfaces |= thing.surfaces
        names.things.remove(thing)
        return
    thing.kind, thing.name, thing.entry, thing.local = entry.type, entry.name, entry, False


def _press_secretary(names: Names) -> None:
    """Read a bare "press secretary" as that of the White House where no other body was named since it was."""
    entry = names.reading.gazetteer.lookup("White House Press Secretary")
    doc = names.reading.doc
    bodies = [(m.start, t) for t in names.things if t.is_a("GovernmentBody") for m in t.mentions]
    for thing in [t for t in names.things if t.kind == "Office" and t.local and t.name.lower() == "press secretary"]:
        first = min(m.start for m in thing.mentions)
        before = [pair for pair in bodies if first - _PRESS_REACH <= pair[0] < first]
        last = max(before, key=_place)[1].name if before else ""
        owned = first > 0 and doc[first - 1].lower_ in {"'s", "’s", "'", "’", "his", "her", "its", "their"}
        if entry is not None and last == "White House" and not owned:
            _take(names, thing, entry)


def _place(pair: tuple[int, Thing]) -> int:
    return pair[0]
