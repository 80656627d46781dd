"""Common nouns that say what people are, in the singular: data."""

from collections.abc import Iterator

_WORDS = (
    "people person individual man woman child kid boy girl teenager adult family parent mother father official "
    "officer employee worker staff staffer personnel leadership leader agent guard soldier troop veteran "
    "immigrant migrant refugee asylum-seeker seeker applicant claimant detainee prisoner inmate deportee resident "
    "citizen national foreigner traveler traveller passenger fisherman farmer teacher student nurse doctor "
    "physician lawyer attorney barrister advocate activist campaigner expert critic researcher academic scientist "
    "journalist reporter editor lawmaker legislator senator congressman representative mp politician diplomat "
    "minister governor mayor judge prosecutor investigator inspector supervisor manager executive contractor "
    "colleague client customer consumer voter supporter opponent member deputy delegate aide adviser advisor "
    "bureaucrat witness victim survivor suspect criminal lawbreaker law-breaker smuggler people-smuggler "
    "trafficker gang rebel militant fighter protester protestor demonstrator whistleblower spokesman spokeswoman "
    "spokesperson worshipper worshiper believer muslim christian jew community media press team crew player "
    "athlete signatory owner landlord tenant homeowner driver pilot engineer shareholder investor taxpayer "
    "beneficiary recipient patient youth professor scholar analyst economist bishop priest volunteer donor "
    "insurer lender borrower producer grower miner firefighter paramedic ranger clerk auditor caseworker "
    "interpreter translator organizer organiser dissident defector exile orphan widow plaintiff defendant "
    "commissioner councilman councilwoman justice interviewer screener lobbyist strategist developer hacker "
    "shooter gunman attacker assailant offender perpetrator thief murderer passerby bystander neighbor neighbour "
    "retiree pensioner group advertiser alien ambassador anarchist artist attendee backer baker banker "
    "billionaire biologist blogger boater businessman businesswoman candidate caregiver caretaker carpenter "
    "celebrity challenger chef chemist clergyman cleric collaborator combatant commander commando commentator "
    "commuter complainant conservationist constituent consul consultant contestant convict cop correspondent "
    "counselor counsellor courier creditor crewman crosser cyclist dealer debtor defender deserter detective "
    "detractor dignitary dockworker docker educator elder elector electrician emigrant emissary employer "
    "entrepreneur entrant envoy escapee evacuee expatriate extremist eyewitness farmworker felon filmmaker "
    "financier fundamentalist gangster graduate grandchild grandfather grandmother grandparent guerrilla guest "
    "hacktivist hardliner herder hijacker historian holder hunter infant infiltrator informant insider instructor "
    "insurgent intern internee islamist jihadist jurist juror juvenile kidnapper labourer laborer landowner "
    "lecturer librarian litigant looter loyalist manufacturer marcher mediator mechanic mercenary merchant "
    "midwife militiaman millionaire minor missionary mourner motorist musician nationalist negotiator newborn "
    "newcomer noncitizen non-citizen novelist nun occupant officeholder onlooker operative outsider parishioner "
    "parolee partisan passer-by peacekeeper pedestrian pharmacist philanthropist photographer physicist picketer "
    "pilgrim pirate planner poacher policeman policewoman policymaker policy-maker preacher professional promoter "
    "publisher rabbi racist rancher reader recruit referee reformer regulator relative rescuer responder retailer "
    "returnee reviewer revolutionary rioter robber ruler sailor salesman schoolchild schoolteacher seafarer "
    "seaman secessionist separatist serviceman servicewoman settler sheriff shopkeeper shopper sibling skeptic "
    "sceptic sniper socialist specialist spectator sponsor squatter stakeholder statistician steward stowaway "
    "striker subscriber superintendent superior surgeon surveyor sympathizer sympathiser technician teen "
    "terrorist theologian toddler tourist trader trainee trainer traitor treasurer trooper trucker trustee tutor "
    "undergraduate unionist user vandal vendor veterinarian vigilante villager violator visitor warden wholesaler "
    "writer youngster adjudicator asylee evangelical source fugitive newsman policyholder"
)

PEOPLE = frozenset(_WORDS.split())
"""Nouns that head the description of people."""


def _plurals() -> Iterator[tuple[str, str]]:
    for word in PEOPLE:
        if word.endswith("man"):
            yield f"{word[:-3]}men", word
        elif word.endswith("y") and word[-2] not in "aeiou":
            yield f"{word[:-1]}ies", word
        elif word.endswith(("s", "ch", "sh")):
            yield f"{word}es", word
        else:
            yield f"{word}s", word


PLURALS: dict[str, str] = {"people": "people", "children": "child", "police": "police", **dict(_plurals())}
"""The plural of each, as it is written in the middle of a sentence → its singular."""
