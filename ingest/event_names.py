"""Names for events that only a verb tells: "rescue of 40 sailors by fishermen", and how the text tells it."""

from ingest.annotate import Annotated, Found
from ingest.dependents import children
from ingest.mentions._event_nouns import CLASS_OF
from ingest.tellings import Telling
from ontology.nodes.agents import Group
from ontology.nodes.documents import Lawsuit
from ontology.nodes.places import Jurisdiction

LONGEST = 10
CLAUSE = 9
SHORT = 6


def names_of(annotated: Annotated, telling: Telling) -> tuple[str, ...]:
    """Name an event by its noun, whom it was done to and by whom; then shorter, and as the text tells it."""
    if telling.mention is not None:
        return _as_named(annotated, telling)
    full, short = _formed(annotated, telling)
    bare = (telling.what.noun,) if telling.what.shape == "pleading" else ()
    return tuple(dict.fromkeys(name for name in (full, short, *bare, *_as_told(annotated, telling)) if name))


def _as_named(annotated: Annotated, telling: Telling) -> tuple[str, ...]:
    """Name an event that a noun tells as the text does, and by whose it is or where: "suicide of Paul Lind"."""
    assert telling.mention is not None
    noun, name = telling.what.noun, telling.mention.entity.name
    owner = _listed(annotated, telling.patients or telling.agents)
    joint = "on" if CLASS_OF.get(noun) == "violence" and telling.patients else "of"
    made = [f"{noun} {joint} {owner}"] if owner and not telling.agents[1:] else []
    made += [f"{noun} in {place.entity.name}" for place in telling.places[:1] if not owner]
    return tuple(dict.fromkeys((name, *made)))


def _formed(annotated: Annotated, telling: Telling) -> tuple[str, str]:
    what = telling.what
    who, whom = _listed(annotated, telling.agents), _listed(annotated, telling.patients)
    where = f" in {telling.places[0].entity.name}" if telling.places else ""
    if what.shape == "meeting":
        others = whom or _words(telling)
        both = " and ".join(part for part in (who, others) if part)
        return f"{what.noun} of {both}" + where, f"{what.noun} between {both}"
    if what.shape == "pleading":
        return f"{what.noun} {what.joint} {who}", f"{what.noun} in {whom}" if whom else what.noun
    if what.shape in ("move", "striking", "step", "testimony"):
        side = whom if what.shape == "testimony" or what.noun in ("death", "drowning") else who
        kind = _words(telling, article=False) if what.shape == "striking" else what.noun
        return f"{kind} {what.joint} {side}" + where, kind if kind != what.noun else f"{kind} {what.joint} {side}"
    if what.shape == "refusal":
        return f"refusal of {who} to {_to_do(telling)}", f"refusal to {_to_do(telling)}"
    if what.shape in ("gift", "prize"):
        short = f"{what.noun} of {_words(telling)} to {whom}"
    elif what.shape == "inquiry":
        return f"{what.noun} of {whom} by {who}", f"{_initials(telling.agents[0])} {what.noun}"
    else:
        short = f"{what.noun} {what.joint} {whom or _words(telling)}"
    return (f"{short} by {who}" if who else short), short


def _as_told(annotated: Annotated, telling: Telling) -> tuple[str, ...]:
    """Give the words of the text from whoever does it to whom it is done to, where they are few and without a stop."""
    verb = telling.verb
    places = [annotated.doc[f.root] for f in (*telling.agents, *telling.patients)]
    tokens = [verb, *places, *([telling.thing] if telling.thing is not None else [])]
    spans = [(f.start, f.end) for f in (*telling.agents, *telling.patients)]
    start = min([t.idx for t in tokens] + [s for s, _ in spans])
    end = max([t.idx + len(t) for t in tokens] + [e for _, e in spans])
    words = annotated.document.text[start:end]
    plain = " ".join(words.split())
    return (plain,) if 2 <= len(plain.split()) <= CLAUSE and not set(words) & set('.,;:"“”()') else ()


def _words(telling: Telling, article: bool = True) -> str:
    """Give the words of a thing without what follows it: "a silver medal"."""
    thing = telling.thing
    if thing is None:
        return ""
    before = ("amod", "compound", "nummod", "nmod:poss", *(("det",) if article else ()))
    start = min((c.left_edge.i for c in children(thing, *before) if c.i < thing.i), default=thing.i)
    return " ".join(thing.doc[start : thing.i + 1].text.split()).replace('"', "")


def _to_do(telling: Telling) -> str:
    """Give what somebody refused to do: "conduct the interviews"."""
    thing = telling.thing
    assert thing is not None
    end = max((t.i for child in children(thing, "obj", "compound:prt") for t in child.subtree), default=thing.i)
    return " ".join(thing.doc[thing.i : min(end, thing.i + SHORT) + 1].text.split())


def _listed(annotated: Annotated, found: tuple[Found, ...]) -> str:
    return " and ".join(_called(annotated, each) for each in found[:2])


def _initials(found: Found) -> str:
    """Give the shortest name of a body, "ICE" if it has one."""
    short = [name for name in found.entity.aliases if name.isupper() and len(name) <= SHORT]
    return short[0] if short else found.entity.name


def _called(annotated: Annotated, found: Found) -> str:
    """Give the name of somebody known by name, the words of people who are described."""
    described = isinstance(found.entity, (Group, Lawsuit)) and found.how not in ("coreference", "pronoun")
    words = " ".join(found.text.split())
    bare = len(found.entity.name.split()) > len(words.split())
    if not described or bare or isinstance(found.entity, Jurisdiction) or len(words.split()) > LONGEST:
        return found.entity.name
    span = annotated.doc.char_span(found.start, found.end)
    first = span[0] if span is not None else None
    if first is not None and first.lower_ == "least":
        return f"at {words}"
    function = first is not None and first.pos_ in ("DET", "NUM", "PRON", "ADP", "ADV")
    return words[0].lower() + words[1:] if function or first is not None and first.tag_ in ("NN", "NNS") else words
