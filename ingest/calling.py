"""What a thing may be called once it is known: which common nouns stand for which things."""

from spacy.tokens import Token

from ingest.mentions._event_nouns import CLASS_OF, takes_up
from ingest.mentions._grammar import Phrase
from ingest.mentions._heads import HEADS_ALONE
from ingest.mentions._words import NUMBERS
from ingest.naming import Thing, words
from ontology.nodes.policies import Policy
from ontology.vocabulary import node_type

_IN_ANY_NAME = frozenset({"of", "the", "for", "and", "in", "state", "department", "et", "al"})
"""Words of a party's name that many names have."""

_WATCHING = frozenset({"accountability", "inspector", "ombudsman", "audit", "auditor", "oversight", "integrity"})
"""Words in the name of a public body that watches over others."""

_EXECUTIVE = frozenset({"agency", "department", "ministry"})
"""Words for what carries laws out, by which no court, parliament or committee is called."""

_FIRMS = ("company", "inc", "corp", "corporation", "ltd", "llc", "llp", "plc", "co", "airlines", "holdings", "gmbh")
"""What a company has in its name."""

CALLED: dict[str, tuple[str, ...]] = {
    "agency": ("agency", "service", "services", "enforcement", "bureau", "protection", "patrol", "office"),
    "department": ("department", "ministry", "canada", "security"),
    "ministry": ("ministry", "office"),
    "committee": ("committee",),
    "commission": ("commission",),
    "administration": ("administration",),
    "government": ("government",),
    "parliament": ("parliament",),
    "party": ("party",),
    "university": ("university",),
    "church": ("church",),
    "military": ("military",),
    "army": ("army",),
    "navy": ("navy",),
    "police": ("police",),
    "bank": ("bank",),
    "company": _FIRMS,
    "firm": _FIRMS,
    "office": ("office",),
}
"""What a body must have in its name to be called so."""

TYPED: dict[str, tuple[str, ...]] = {
    "court": ("Court",),
    "panel": ("Court", "Legislature"),
    "union": ("Union",),
    "organization": ("AdvocacyGroup", "Organization"),
    "organisation": ("AdvocacyGroup", "Organization"),
    "group": ("AdvocacyGroup",),
    "nonprofit": ("AdvocacyGroup",),
    "charity": ("AdvocacyGroup",),
    "watchdog": ("AdvocacyGroup",),
    "newspaper": ("NewsOutlet",),
    "outlet": ("NewsOutlet",),
    "broadcaster": ("NewsOutlet",),
}
"""What type a body must have to be called so."""

POINTING = frozenset(CALLED) | frozenset(TYPED) | frozenset(HEADS_ALONE)
"""All nouns that, with "the" and nothing more, point to a body named before."""

_FAMILIES: dict[str, frozenset[str]] = {
    kind: frozenset(words.split())
    for kind, words in {
        "Program": "policy program programme scheme protocol",
        "Rule": "policy rule regulation",
        "Policy": "tax levy duty fee surcharge tariff toll charge",
        "Law": "law act statute legislation bill ordinance",
        "Directive": "order directive guidance guideline instruction memo memorandum",
        "Agreement": "agreement pact deal accord treaty compact settlement framework",
        "Correspondence": "email e-mail message",
        "Document": "memo memorandum",
        "Filing": "brief filing",
        "Lawsuit": "lawsuit suit case litigation action challenge",
        "Ruling": "ruling decision judgment judgement order injunction verdict sentence",
        "LeakIncident": "leak disclosure breach dump",
        "Meeting": "meeting hall talk summit",
        "Investigation": "investigation probe inquiry enquiry review",
    }.items()
}
"""Nouns that may take one another's place."""


def called(word: str, thing: Thing) -> bool:
    """Whether a body may be called so: "the agency", "the union"."""
    if thing.is_a("Jurisdiction") or not thing.is_a("Organization"):
        return False
    if word == "watchdog" and thing.kind == "GovernmentBody":
        return bool(_WATCHING & set(words(thing.name)))
    if word in TYPED:
        return thing.kind in TYPED[word] or (thing.is_a(*TYPED[word]) and "Organization" not in TYPED[word])
    names = {w for s in (thing.name, *thing.surfaces) for w in s.lower().replace(".", "").split()}
    if word in HEADS_ALONE:
        return word in {_heading(s) for s in (thing.name, *thing.surfaces)}
    return bool(names & set(CALLED.get(word, (word,)))) and (word not in _EXECUTIVE or thing.kind == "GovernmentBody")


def _heading(name: str) -> str:
    """Give the word of a body's name that says what it is: before "of" or "for", else the last."""
    spelled = name.lower().split()
    link = next((i for i, word in enumerate(spelled) if i and word in {"of", "for", "on", "against"}), len(spelled))
    return spelled[link - 1] if spelled else ""


def _names_as(word: str, thing: Thing) -> bool:
    """Whether a common noun says what a named thing is: "the ban" for the "travel ban"."""
    last = thing.name.lower().split()[-1]
    if thing.kind == "Law" and {word, last} <= _FAMILIES["Law"]:
        return True
    generic = thing.is_a("Program", "Rule") and word in {"policy", "program", "programme", "protocol"}
    generic = generic or (thing.kind in {"Agreement", "Rule", "Lawsuit"} and word in _FAMILIES[thing.kind])
    return generic or (thing.is_a("Policy", "Law", "Document", "Lawsuit") and last == word)


def same_sort(kind: str, thing: Thing) -> bool:
    """Whether a type and a thing are of one great family."""
    families = ("Policy", "Document", "Event", "Organization", "Law", "Lawsuit", "Place")
    made = node_type(kind)
    return any(thing.is_a(f) and issubclass(made, node_type(f)) for f in families)


def everywhere(kind: str, noun: Phrase) -> bool:
    """Whether a description means the same in another document."""
    if noun.possessed:
        return False
    if kind == "Group":
        return noun.plural and not noun.counted and (bool(noun.own) or not noun.definite)
    if kind in {"Program", "Rule", "Directive", "Agreement"}:
        return len(noun.own | noun.tail) >= 3
    return kind in {"Law", "Place"} and len(noun.own) >= 1


def told_alike(thing: Thing, told: frozenset[str]) -> bool:
    """Whether a lawsuit told by its parties is one known by the same words, or a case that bears a name of both."""
    known = [set(words(name)) for name in (thing.name, *thing.surfaces)]
    if any(told == each for each in known):
        return True
    sides = thing.name.replace(" vs. ", " v. ").split(" v. ")
    return len(sides) == 2 and all((set(words(side)) - _IN_ANY_NAME) & told for side in sides)


def may_be(kind: str, word: str, thing: Thing, head: Token) -> bool:
    """Whether a description beside a name may be of what bears it."""
    if kind == "Group":
        return (thing.kind == "Person" and head.tag_ == "NN") or (word == "group" and thing.is_a("Organization"))
    if thing.is_a("Policy") and issubclass(node_type(kind), Policy):
        return thing.is_a(kind) or head.dep_ == "appos" or any(c.dep_.startswith("acl") for c in head.children)
    return thing.is_a(kind) or (kind in {"Organization", "AdvocacyGroup", "Union"} and thing.is_a("Organization"))


def same_family(kind: str, word: str, thing: Thing, plural: bool) -> bool:
    """Whether a noun may stand for a thing: the same noun in the same number, or one that takes its place."""
    if thing.head == word and thing.kind == kind:
        return thing.singular != plural
    if kind == "Ruling" and thing.is_a("Policy"):
        return False  # "her order", of a judge, is no order that a government gave
    if plural or (thing.head and not thing.singular):
        return False
    if not thing.head:
        return _names_as(word, thing)
    if kind == "Event" == thing.kind and CLASS_OF.get(word) != "any" and takes_up(word, thing.head):
        return True
    return any({word, thing.head} <= heads and thing.is_a(family) for family, heads in _FAMILIES.items())


def another(noun: Phrase, word: str, thing: Thing, has: frozenset[str] | set[str]) -> bool:
    """Whether a noun tells of another event: "the attack" may be the shooting, "the attack on the port" is not."""
    if thing.kind != "Event":
        return False
    return not noun.tail <= has or (thing.head != word and bool(noun.own | noun.tail))


def sort_of(group: Thing) -> frozenset[str]:
    """Give the words that say which sort of people a group is of, not how many."""
    return frozenset(word for word in group.own if not word[0].isdigit() and word not in NUMBERS)
