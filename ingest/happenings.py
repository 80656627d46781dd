"""Verbs that tell that something happened, as data: what the event is called, and how its ends stand.

A line of a table is `verbs = noun preposition`: by "rescue, save = rescue of" they tell a "rescue of 40 sailors".
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Shape = Literal[
    "deed", "sending", "raid", "move", "entry", "wreck", "gift", "prize", "meeting", "testimony", "pleading",
    "inquiry", "step", "crackdown", "refusal", "appointment", "affair", "striking", "act", "noun"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Happening:
    """What a verb tells: the noun of the event with its preposition, its type, and the shape of its clause."""

    shape: Shape
    verb: str
    particle: str
    noun: str
    joint: str
    kind: str = "Event"


TABLES: dict[Shape, str] = {
    # done to people
    "deed": """
        rescue, save = rescue of
        arrest, apprehend = arrest of
        capture = capture of
        detain, hold = detention of
        imprison = imprisonment of
        jail = jailing of
        confine = confinement of
        behead = beheading of
        beat = beating of
        hang = hanging of
        poison = poisoning of
        assault = assault on
        hospitalize, hospitalise = hospitalization of
        prosecute = prosecution of
        pardon = pardon of
        question = questioning of
        bury = burial of
        overthrow, topple = overthrow of
        recapture = recapture of
        inaugurate = inauguration of
        deport = deportation of
        expel = expulsion of
        repatriate = repatriation of
        extradite = extradition of
        evict = eviction of
        evacuate = evacuation of
        kill = killing of
        murder = murder of
        assassinate = assassination of
        shoot = shooting of
        wound, injure = wounding of
        stab = stabbing of
        torture = torture of
        rape = rape of
        kidnap = kidnapping of
        abduct = abduction of
        execute = execution of
        release, free = release of
        reunite = reunion of
        separate = separation of
        transfer = transfer of
        relocate = relocation of
        resettle = resettlement of
        displace = displacement of
        interrogate = interrogation of
        indict = indictment of
        convict = conviction of
        sentence = sentencing of
        acquit = acquittal of
        charge = charges against
        """,
    # of people, or of what carries them
    "sending": """
        deploy = deployment of
        dispatch = dispatch of
        intercept = interception of
        turn around, turn back, turn away, push back = turning back of
        """,
    # on a place or thing
    "raid": """
        raid, storm = raid on
        attack, ambush = attack on
        bomb, shell = bombing of
        besiege = siege of
        hack = hacking of
        vandalize, vandalise = vandalism of
        """,
    # somebody's own
    "move": """
        arrive = arrival of
        land = landing of
        flee = flight of
        escape = escape of
        protest = protest by
        march = march by
        rally = rally by
        demonstrate = demonstration by
        riot = riot by
        walk out = walkout by
        die = death of
        drown = drowning of
        perish = death of
        retire = retirement of
        defect = defection of
        emigrate = emigration of
        surrender = surrender of
        retaliate = retaliation by
        disappear, vanish = disappearance of
        """,
    # to, into or across a place
    "entry": """
        cross = crossing of
        enter = entry into
        visit = visit to
        invade = invasion of
        occupy = occupation of
        travel to, fly to = trip to
        leave, depart = departure from
        return to = return to
        move to = move to
        """,
    "wreck": """
        crash = crash of
        sink, capsize = sinking of
        explode = explosion of
        derail = derailment of
        collapse = collapse of
        fall, topple = fall of
        burn down = burning of
        overturn = overturning of
        collide = collision of
        shut down, go down, go offline = shutdown of
        """,
    # given to somebody or kept from them
    "gift": """
        grant = grant of
        deny, refuse = denial of
        """,
    "prize": """
        award, win = award of
        """,
    "meeting": """
        meet = meeting of
        contact, phone, telephone = contact of
        negotiate = talks of
        """,
    "testimony": """
        testify = hearing before
        """,
    "pleading": """
        hear = arguments before
        """,
    "inquiry": """
        investigate, look into = investigation of
        probe = probe of
        audit = audit of
        inspect = inspection of
        """,
    # taken for or against somebody
    "step": """
        intervene = intervention by
        take = intervention by
        """,
    "crackdown": """
        crack down = crackdown on
        """,
    "refusal": """
        refuse, decline = refusal of
        """,
    "appointment": """
        appoint, name = appointment of
        nominate = nomination of
        promote = promotion of
        suspend = suspension of
        demote = demotion of
        reinstate = reinstatement of
        """,
    # what is run, held or scheduled
    "affair": """
        cancel, call off = cancellation of
        postpone, delay = postponement of
        close, shut, shut down = closing of
        open, reopen = opening of
        host = hosting of
        stage = staging of
        """,
    "striking": """
        go = strike by
        """,
    # done to a thing, by somebody named
    "act": """
        launch = launch of
        unveil = unveiling of
        acquire, buy, purchase = purchase of
        sell = sale of
        build, construct = construction of
        destroy, demolish = destruction of
        burn, torch = burning of
        seize, confiscate = seizure of
        steal = theft of
        recover, retrieve = recovery of
        discover, find = discovery of
        donate = donation of
        remove, take down = removal of
        withdraw, pull out = withdrawal of
        test, test-fire = test of
        detonate = detonation of
        hijack = hijacking of
        dismantle = dismantling of
        restore = restoration of
        hoist = hoisting of
        fire = firing of
        exchange = exchange of
        lose = loss of
        """,
}
KINDS: dict[Shape, str] = {
    "meeting": "Meeting",
    "testimony": "Meeting",
    "pleading": "Hearing",
    "inquiry": "Investigation",
    "crackdown": "Program",
    "appointment": "PersonnelAction",
}


def _read() -> Iterator[Happening]:
    for shape, table in TABLES.items():
        for line in table.strip().splitlines():
            verbs, _, name = line.partition(" = ")
            noun, joint = name.rsplit(" ", 1)
            for words in verbs.split(","):
                verb, _, particle = words.strip().partition(" ")
                yield Happening(shape, verb, particle, noun, joint, KINDS.get(shape, "Event"))


def _by_verb() -> dict[str, tuple[Happening, ...]]:
    found: dict[str, list[Happening]] = defaultdict(list)
    for happening in _read():
        found[happening.verb].append(happening)
    return {verb: tuple(several) for verb, several in found.items()}


HAPPENINGS = _by_verb()
