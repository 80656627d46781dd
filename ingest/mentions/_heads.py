"""Common nouns that head the description of a thing worth a node, by type: data."""

from ingest.mentions._event_nouns import CLASS_OF


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_BODIES: dict[str, str] = {
    "Court": "court tribunal panel",
    "Legislature": "parliament senate congress legislature assembly committee subcommittee",
    "GovernmentBody": "government administration agency department ministry military navy army police bureau "
    "municipality unit commission authority embassy consulate office cabinet coastguard",
    "Union": "union",
    "NewsOutlet": "newspaper magazine broadcaster outlet",
    "AdvocacyGroup": "nonprofit non-profit charity ngo watchdog",
    "Organization": "organization organisation company firm corporation university party church association bank "
    "school college hospital foundation",
}
_THINGS: dict[str, str] = {
    "Program": "policy program programme plan scheme initiative protocol crackdown overhaul measure countermeasure "
    "arrangement effort exemption strategy reform",
    "Rule": "rule regulation ban restriction proclamation moratorium embargo quota sanction tariff curfew",
    "Agreement": "agreement pact deal accord treaty compact settlement ceasefire truce",
    "Directive": "order guidance directive guideline standard resolution",
    "Law": "law statute legislation constitution bill ordinance",
    "Lawsuit": "lawsuit suit litigation case action challenge",
    "Filing": "brief complaint motion petition affidavit appeal filing",
    "Ruling": "ruling injunction stay judgment judgement verdict opinion decision sentence acquittal conviction",
    "Correspondence": "email e-mail letter memo memorandum message cable",
    "Document": "report document dossier transcript questionnaire form material dataset blueprint audit spreadsheet "
    "manual handbook contract data footage survey study database draft notice presentation slide deck record",
    "LeakIncident": "leak disclosure breach dump leaking",
    "Meeting": "meeting hall talk summit conference negotiation roundtable consultation briefing hearing",
    "Hearing": "trial argument",
    "Investigation": "investigation probe inquiry enquiry review",
    "PersonnelAction": "resignation appointment firing dismissal suspension nomination refusal proceeding exodus "
    "demotion ouster reassignment layoff",
    "Place": "border crossing camp prison jail checkpoint shelter airport coast headquarters",
}
HEADS_ALONE = _set(
    "bureau council board guild federation league alliance coalition institute clinic network directorate "
    "confederation society collective foundation association tribunal authority inspectorate secretariat registry "
    "club centre center assembly consortium brotherhood trust"
)
"""Nouns that with "the" alone stand for the one body of the text whose name has them as its main word."""

BODY_HEADS: dict[str, str] = {word: kind for kind, words in _BODIES.items() for word in words.split()}
HEADS: dict[str, str] = {
    **dict.fromkeys(CLASS_OF, "Event"),
    **{word: kind for kind, words in _THINGS.items() for word in words.split()},
    **BODY_HEADS,
}
ONLY_WITH_CLAUSE = _set("those anyone everyone someone")
"""Pronouns that stand for a group when a clause says for which."""

COLLECTIVE = _set("media staff personnel leadership press family community team crew")
"""Nouns of people that are a set in the singular."""

BY_THEMSELVES = {"official": "Group", "authority": "Group", "source": "Group", "police": "GovernmentBody"}
"""Nouns that, with no word around them, stand for who acts or speaks: "officials said"."""

CAMPAIGNING = _set(
    "advocacy rights aid legal watchdog lobby lobbying civil environmental campaign nonprofit anti-corruption liberal "
    "conservative democratic republican progressive"
)
"""What makes a "group" an organization."""

VAGUE = _set(
    "plan measure effort case hall talk order bill stay opinion decision sentence argument appeal form study material "
    "data panel unit state committee hearing school office group standard message strike member attack suit party "
    "conference settlement deal proceeding person individual man woman child people press sanction leader manual "
    "contract motion strategy report document family community person reform summit firing talk national "
    "volunteer player youth team crew official draft notice presentation slide deck record "
    "source"
)
"""Heads that say too little alone: they need a word of their own before or after them."""

TAKES: dict[str, frozenset[str]] = {
    word: _set(links)
    for words, links in {
        "letter email e-mail memo memorandum message": "to from",
        "lawsuit suit litigation case complaint": "against over",
        "investigation inquiry enquiry probe": "into of",
        "agreement pact deal accord treaty meeting talk": "with between on",
        "report leak petition": "on about to",
        "ban restriction freeze moratorium limit cap ceiling curb clampdown crackdown embargo": "on about to",
        "tax levy duty tariff surcharge quota requirement": "on",
        "cut cutback reduction increase hike change amendment reform overhaul": "to in",
    }.items()
    for word in words.split()
}
"""The prepositions that a noun calls for: a letter to, a lawsuit against."""

TAKES_TO = _set(
    "agreement plan decision move proposal effort deal bid bill policy program programme order scheme law measure pact "
    "initiative contract resolution threat pledge promise accord campaign drive push refusal attempt"
)
"""Nouns that call for "to" and a verb: a plan to, an agreement to."""

INQUIRING = _set(
    "open launch begin start order conduct lead undertake announce request complete commission oversee demand initiate"
)
"""Verbs whose object, or what comes of them, is an inquiry where "review" is the word."""

INTO = _set("internal independent external outside formal after-action administrative criminal misconduct")
"""What tells a review that looks into something from one of a book."""

NEEDS_CLAUSE = _set("effort measure plan reform notice arrangement")
"""Heads that are a policy, or a paper, only when a clause says to do what, or which."""
