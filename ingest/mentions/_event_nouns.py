"""Nouns that name something that happened, by class: data. The class says what may stand around the noun, and how.

Nouns that name things as often as events ("game", "show", "race") are left out.
"""

CLASSES: dict[str, frozenset[str]] = {
    kind: frozenset(words.split())
    for kind, words in {
        # on or against somebody or something, by somebody
        "violence": "attack assault raid bombing shooting stabbing massacre ambush airstrike air-strike shelling "
        "bombardment hijacking cyberattack cyber-attack hacking arson robbery heist looting sabotage siege invasion "
        "shootout gunfight shoot-out",
        # done to somebody
        "deed": "arrest detention imprisonment rescue evacuation deportation extradition execution eviction expulsion "
        "killing murder assassination slaying beheading lynching kidnapping abduction rape torture beating poisoning "
        "prosecution manslaughter liberation hospitalization hospitalisation",
        # between sides
        "conflict": "war battle clash skirmish conflict uprising revolt rebellion mutiny coup riot confrontation "
        "standoff violence unrest fighting dispute feud",
        "accident": "crash collision collapse accident derailment sinking fire blaze explosion blast stampede crush "
        "meltdown spill capsizing wreck",
        "disaster": "earthquake quake tsunami flood flooding storm hurricane typhoon cyclone tornado landslide "
        "mudslide avalanche eruption wildfire drought famine heatwave blizzard outbreak epidemic pandemic aftershock",
        # somebody's own
        "own": "protest march rally demonstration strike walkout boycott visit trip tour arrival departure escape "
        "defection voyage pilgrimage sit-in vigil landing",
        # which somebody undergoes
        "fate": "death suicide drowning disappearance funeral wedding burial retirement surrender birth",
        "election": "election referendum by-election byelection runoff plebiscite",
        "gathering": "competition festival ceremony fair expo exhibition tournament championship concert parade "
        "celebration inauguration convention premiere gala carnival match "
        "semifinal semi-final quarterfinal quarter-final playoff",
        "business": "merger acquisition takeover bankruptcy launch closure shutdown outage blackout buyout",
        # how things stand, or what people make of them
        "condition": "shortage backlog surge influx spike decline outcry backlash uproar outrage overcrowding chaos "
        "downturn uptick turmoil upheaval",
        "any": "incident tragedy catastrophe ordeal",
    }.items()
}
CLASS_OF: dict[str, str] = {noun: kind for kind, nouns in CLASSES.items() for noun in nouns}

_LIGHT = "commit make pay take begin start complete stage hold lead suffer undergo embark"
LIGHT = frozenset(_LIGHT.split())
"""Verbs that add nothing to the event which is their object: "committed suicide", "paid a visit"."""

TAKING_UP: dict[str, frozenset[str]] = {
    "incident": frozenset({"violence", "deed", "conflict", "accident", "fate", "business"}),
    "tragedy": frozenset({"violence", "accident", "disaster", "fate", "deed"}),
    "catastrophe": frozenset({"accident", "disaster"}),
    "ordeal": frozenset({"deed", "violence"}),
    "accident": frozenset({"accident"}),
    "attack": frozenset({"violence"}),
    "assault": frozenset({"violence"}),
    "violence": frozenset({"violence", "conflict"}),
    "unrest": frozenset({"conflict"}),
    "blast": frozenset({"accident", "violence"}),
    "crash": frozenset({"accident"}),
    "quake": frozenset({"disaster"}),
    "storm": frozenset({"disaster"}),
}
"""By which classes of events a noun may take up what another noun or a verb told: "the accident" a collapse."""
SPECIAL: dict[str, frozenset[str]] = {
    "quake": frozenset({"earthquake"}),
    "storm": frozenset({"hurricane", "typhoon", "cyclone", "tornado", "blizzard"}),
    "blast": frozenset({"explosion", "bombing", "blast"}),
    "crash": frozenset({"collision", "derailment", "wreck", "crash"}),
}
"""Nouns that take up not all of a class but these."""


def takes_up(noun: str, told: str) -> bool:
    """Say whether "the NOUN" may stand for an event told by another noun."""
    if noun == told:
        return True
    if noun in SPECIAL:
        return told in SPECIAL[noun]
    return CLASS_OF.get(told, "") in TAKING_UP.get(noun, frozenset())
