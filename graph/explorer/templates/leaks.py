"""A leak: when, how long, what got out and how much, who received it, who was told, and what followed.

Whoever let it out is shown as the documents name them and no further: an unnamed source stays unnamed.
"""

import re

from graph.answers import Fact, Graph
from graph.explorer.markup import paragraph, text
from graph.explorer.template import NONE, Template, Told, ids, is_a, of, section
from graph.queries.notices import Notices, notices
from graph.queries.profile import Profile
from graph.wording import of_total, when
from ontology.nodes.events import LeakIncident

LENGTH = re.compile(
    r"\bfor (?:(?:about|nearly|almost|some|around|roughly|over|more than|less than) )?[\w-]+(?: and a half)? "
    r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b"
)
UNNAMED = "Who let it out is not named. Nothing here ties it to a name, and nothing should be read so."
MAYBE = "All notices that the same documents tell of; read the sentence of each to see whether it is about this."


def tell(store: Graph, profile: Profile) -> Told:
    """Tell what a reader asks of a leak, in the order in which they ask it."""
    about = profile.node.id
    out = of(profile, "disclosed", direction="in")
    exposed = of(profile, "exposed", "affects", direction="out")
    received = of(profile, "disclosed_to", direction="out")
    told = notices(store, about)
    before = (*of(profile, "led_to", direction="in"), *of(profile, "responded_to", direction="out"))
    after = (
        *of(profile, "led_to", direction="out"),
        *of(profile, "responded_to", "investigated", "criticized", direction="in"),
    )
    reports = of(profile, "reported", "announced", direction="in")
    unnamed = paragraph(UNNAMED, "or-quiet") if any(fact.subject.type == "Group" for fact in out) else ""
    html = (
        _time((*out, *exposed, *received))
        + section("What got out, and how much", exposed, profile)
        + section("Who let it out", out, profile)
        + unnamed
        + section("Who received it", received, profile)
        + section("Who was told", told.facts, profile, note=_maybe(told))
        + section("What set it off", before, profile)
        + section("What followed", after, profile)
        + (section("Who made it known", reports, profile) if reports else "")
    )
    return Told(html, ids(out, exposed, received, before, after, reports))


def _maybe(told: Notices) -> str:
    cut = f" Showing {of_total(len(told.facts), told.total)}." if len(told.facts) < told.total else ""
    return f"{MAYBE}{cut}"


def _time(facts: tuple[Fact, ...]) -> str:
    dates = [f"{when(fact)[:1].upper()}{when(fact)[1:]}" for fact in facts if fact.when]
    lengths = [f"“{found[0]}”" for fact in facts for quote in fact.quotes if (found := LENGTH.search(quote.text))]
    pairs = (("When", dates), ("How long, in the words of the documents", lengths))
    rows = "".join(f"<dt>{text(k)}</dt><dd>{text('; '.join(dict.fromkeys(v)) or NONE)}</dd>" for k, v in pairs)
    return f"<dl>{rows}</dl>"


TEMPLATE = Template(fits=lambda profile: is_a(profile, LeakIncident), tell=tell)
