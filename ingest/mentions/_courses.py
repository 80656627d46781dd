"""Nouns that name a policy where something is done to them that is done to policies: data, by type and by need."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_MEASURES: dict[str, str] = {
    "Rule": "freeze cap ceiling requirement mandate prohibition lockdown quarantine blockade decree edict bylaw by-law "
    "stipulation rationing conscription clampdown crackdown curb curfew moratorium embargo restriction quota tariff",
    "Program": "tax levy surcharge toll subsidy rebate stipend handout austerity stimulus bailout amnesty "
    "privatization privatisation nationalization nationalisation decriminalization decriminalisation legalization "
    "legalisation deregulation liberalization liberalisation devolution rollback phase-out pullout voucher",
}
"""Measures by their very name."""

_DEEDS: dict[str, str] = {
    "Rule": "limit waiver threshold suspension limitation criterion deadline procedure standard visa check "
    "requirement exemption ban",
    "Program": "fee duty charge fine allowance benefit pension cut cutback hike increase reduction rise budget package "
    "pardon expansion reorganization reorganisation restructuring redundancy withdrawal deployment incentive vetting "
    "screening separation pause hiatus extension delay postponement relaxation tightening easing closure sale "
    "relocation resettlement repatriation eviction demolition annexation guarantee entitlement overhaul drawdown "
    "practice tactic move step change decision proposal idea pledge promise commitment measure effort plan reform "
    "exception ending scrapping abolition removal halt protection admission flight processing enforcement status "
    "registration eligibility funding detainer "
    "strategy transfer intervention modernisation modernization",
    "Directive": "instruction recommendation advisory",
    "Law": "amendment",
}
"""What may be a measure, where words of its own say which: "the decision to close the port", "cuts to legal aid"."""

MEASURES: dict[str, str] = {word: kind for kind, words in _MEASURES.items() for word in words.split()}
DEEDS: dict[str, str] = {word: kind for kind, words in _DEEDS.items() for word in words.split()}

COURTED = _set("idea practice tactic pledge promise commitment effort change step")
"""What anybody may have, start or announce: a policy only where somebody takes sides on it."""

SIDED = _set(
    "oppose criticise criticize condemn denounce slam blast decry defend back endorse welcome reject block overturn "
    "veto scrap abolish repeal rescind uphold applaud hail lambast deplore protest ratify"
)
"""Verbs that take sides on a policy or undo it."""

DONE = _set(
    "introduce impose adopt enact implement enforce institute unveil announce approve ratify extend expand maintain "
    "tighten propose table authorize authorise sponsor scrap suspend drop abolish repeal rescind revoke lift end "
    "cancel reverse withdraw shelve postpone delay pause halt block overturn veto ease relax loosen abandon ditch axe "
    "reject reinstate oppose criticise criticize condemn denounce slam blast decry defend support back endorse welcome "
    "favour favor praise uphold challenge protest contest overrule annul invalidate void enjoin levy waive rethink "
    "reconsider debate outline pioneer champion applaud hail lambast deplore resist rubber-stamp greenlight "
    "terminate discontinue waive defer freeze legislate instate decree ordain mandate resume restart restore revive "
    "stop slash trim dismantle defund ramp scale roll phase wind step call brand label strip curtail accelerate"
)
"""Verbs whose object is a policy when it may be one."""

PRACTICES = _set("admission protection flight status detainer processing funding enforcement registration")
"""Of these, what words before it tell well enough: "suspended refugee admissions"."""

PHRASAL = _set("roll phase wind step scale ramp")
"""Of these, verbs that say so only with a particle: "rolled back", "phased out", "stepped up"."""

PRACTISED = _set(
    "halt stop suspend resume restart end pause expand limit curb restrict accelerate ramp scale step increase reduce "
    "discontinue curtail continue ban outlaw authorize authorise"
)
"""Verbs by which what is done to people again and again is a practice: "halted deportations to the island"."""

DOING = _set(
    "introduction imposition adoption enactment implementation enforcement approval ratification extension expansion "
    "scrapping suspension abolition repeal rescission revocation lifting cancellation reversal withdrawal postponement "
    "rejection reinstatement opposition criticism condemnation defence defense support endorsement proponent opponent "
    "critic supporter backer advocate architect resistance objection rollout favor favour"
)
"""Nouns of such acts and of those who do them: "the abolition of the levy", "opponents of the freeze"."""

TAKING_SIDES = _set(
    "vote campaign protest rally demonstrate march speak fight lobby argue come be rule push rail petition object"
)
"""Verbs whose "against", "for" or "over" leads to a policy."""

BEARING = _set("bar ban require force forbid prohibit exempt oblige compel apply penalize penalise criminalize outlaw")
"""Verbs of which a policy is the subject."""

IN_FORCE = _set("effect force")
"""What a policy takes, or comes and goes into."""
