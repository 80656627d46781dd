"""Common nouns that head the description of a thing worth a node, by type: data."""

_KINDS: dict[str, str] = {
    "Program": "policy program programme plan scheme initiative protocol campaign crackdown overhaul measure "
    "countermeasure counter-measure effort practice system exemption exception flight strategy pilot",
    "Rule": "rule regulation ban restriction proclamation bar moratorium embargo quota sanction tariff curfew",
    "Agreement": "agreement pact deal accord treaty settlement compact ceasefire truce",
    "Directive": "order guidance directive guideline standard instruction procedure",
    "Law": "law statute legislation constitution act bill ordinance amendment",
    "Lawsuit": "lawsuit suit litigation case",
    "AmicusBrief": "",
    "Filing": "brief complaint motion filing petition affidavit declaration appeal",
    "Ruling": "ruling injunction stay judgment judgement verdict opinion decision sentence acquittal conviction",
    "Correspondence": "email e-mail letter memo memorandum message cable fax",
    "Document": "report document dossier file record transcript questionnaire form material dataset blueprint audit "
    "spreadsheet manual handbook paper contract data footage recording list survey study petition database",
    "LeakIncident": "leak disclosure breach dump leaking",
    "Meeting": "meeting town-hall hall talk summit conference negotiation roundtable consultation briefing hearing",
    "Hearing": "trial argument tribunal",
    "Investigation": "investigation probe inquiry enquiry review inspection",
    "PersonnelAction": "resignation appointment firing dismissal suspension nomination refusal proceeding exodus "
    "promotion demotion retirement ouster reassignment layoff",
    "Event": "competition election protest strike raid rescue attack crash shooting riot coup referendum rally march "
    "demonstration massacre bombing shutdown outage incident ceremony festival exercise deportation kidnapping "
    "violence evacuation spill fire earthquake flood hurricane explosion",
    "Place": "border crossing camp prison jail facility checkpoint shelter airport coast embassy apartment headquarters "
    "street site office",
    "Court": "court tribunal panel",
    "Legislature": "parliament senate congress legislature committee subcommittee",
    "GovernmentBody": "government administration agency department ministry military navy army police bureau "
    "municipality unit commission authority embassy consulate office cabinet state coastguard",
    "Union": "union",
    "NewsOutlet": "newspaper magazine broadcaster outlet",
    "AdvocacyGroup": "nonprofit non-profit charity ngo watchdog",
    "Organization": "organization organisation company firm corporation university party church association bank "
    "school college hospital foundation",
}
_PEOPLE = (
    "people person individual man woman child kid boy girl teenager adult family parent mother father official officer "
    "employee worker staff staffer personnel leadership leader agent guard soldier troop veteran immigrant migrant "
    "refugee asylum-seeker seeker applicant claimant detainee prisoner inmate deportee resident citizen national "
    "foreigner traveler traveller passenger fisherman farmer teacher student nurse doctor physician lawyer attorney "
    "barrister advocate activist campaigner expert critic researcher academic scientist journalist reporter editor "
    "lawmaker legislator senator congressman representative mp politician diplomat minister governor mayor judge "
    "prosecutor investigator inspector supervisor manager executive director contractor colleague client customer "
    "consumer voter supporter opponent member deputy delegate aide adviser advisor bureaucrat witness victim survivor "
    "suspect criminal lawbreaker law-breaker smuggler people-smuggler trafficker gang rebel militant fighter protester "
    "protestor demonstrator whistleblower source spokesman spokeswoman spokesperson worshipper believer muslim "
    "christian jew minority community public media outlet press team crew player athlete coach member signatory "
    "owner landlord tenant homeowner driver pilot engineer shareholder investor taxpayer beneficiary recipient patient "
    "elder youth professor scholar analyst economist bishop priest volunteer donor sponsor businessman insurer lender "
    "borrower producer grower miner firefighter paramedic ranger bailiff clerk registrar auditor ombudsman caseworker "
    "interpreter translator organizer organiser dissident defector exile orphan widow municipality school group "
    "advocate lobbyist strategist fan follower user subscriber developer programmer hacker tourist visitor guest "
    "shooter gunman attacker assailant offender perpetrator burglar thief murderer passerby bystander neighbor "
    "neighbour retiree pensioner"
)
HEADS: dict[str, str] = {word: kind for kind, words in reversed(_KINDS.items()) for word in words.split()}
PEOPLE: frozenset[str] = frozenset(_PEOPLE.split())
ONLY_WITH_CLAUSE: frozenset[str] = frozenset("those anyone everyone someone".split())
"""Pronouns that stand for a group when a clause says for which."""

COLLECTIVE: frozenset[str] = frozenset(
    "media staff personnel leadership public press family community team crew minority".split()
)
"""Nouns of people that are a set in the singular."""

VAGUE: frozenset[str] = frozenset(
    "plan measure effort practice system case hall talk order act bill stay opinion decision sentence argument "
    "appeal form file record list paper study material data panel unit state committee review hearing fire school "
    "office group bar standard procedure message flight strike declaration exception site street hall march motion "
    "agency site group exercise instruction member attack suit party argument conference pilot coast list "
    "settlement deal municipality recording proceeding march system campaign person individual man woman child public "
    "press source sanction leader manual order instruction opinion contract".split()
)
"""Heads that say too little alone: they need a word of their own before or after them."""
