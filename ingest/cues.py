"""The words that tell what kind of claim a clause makes: lists, kept apart from the rules that read them."""

from typing import Literal


def words(text: str) -> frozenset[str]:
    """Read a list of words; those of several parts are joined by underscores."""
    return frozenset(word.replace("_", " ") for word in text.split())


RELATIVE = words("who which that whom whose")
SUBJECT_CONTROL = words("promise threaten vow agree refuse decline")
OBJECT_CONTROL = words(
    "ask urge order tell lobby press push force require direct instruct implore petition request call encourage allow "
    "permit enable advise beg warn train task help prepare nominate tap pick appoint hire select"
)
ASKING = words("ask urge request call lobby petition press implore beg plead appeal demand push encourage want")
CALLED_ON = {"call": ("on", "upon"), "appeal": ("to",), "plead": ("with",), "rely": ("on",), "wait": ("for",)}
WRITING = words("send write file issue publish submit circulate release sign post draft launch")
PAPERS = words("memo memorandum letter email e-mail note message brief report petition complaint statement document")
LETTING_OUT = words("disclosure release leak posting")
ONGOING = words("process middle way course act habit business midst")
PARTITIVE = words(
    "some many most all several none any each half number majority dozens scores hundreds thousands millions percent % "
    "handful couple few lot lots part group rest one two three four five six seven eight nine ten"
)
UNDERTAKING = words(
    "failure refusal inability unwillingness decision plan attempt effort reluctance bid move vow promise threat pledge"
)
LANDS = words("state province county city town territory republic")
ASIDE = words("including a an the along together then now")
MEMBERS = words("including include like such such_as along_with together_with as_well_as")
JOINING = words("join accompany")
INTRODUCING = words("first last only second third")

NEGATORS = words("not never n't n’t no neither nor hardly")
EMPTY = words("none nobody nothing neither no_one")
FAILING = words(
    "failure refusal inability unwillingness fail decline refuse avoid stop cease oppose forbid prohibit bar ban "
    "prevent block refrain abstain neglect unable unwilling reluctant reluctance balk baulk"
)

PLANNED_AUXILIARIES = words("will would shall 'll ’ll wo 'd")
POSSIBLE_AUXILIARIES = words("may might could can ca")
REQUIRED_AUXILIARIES = words("must should ought")
PLANNED_HEADS = words(
    "plan intend want seek hope aim vow promise threaten prepare propose pledge schedule set go agree wish try "
    "attempt move due ready vote nominate tap pick sue countersue campaign fight battle strive struggle"
)
POSSIBLE_HEADS = words(
    "consider expect ask urge request call lobby petition press encourage allow permit enable able likely suggest "
    "demand recommend wait hope fear weigh mull contemplate explore debate"
)
EXPRESSING = words("protest express denounce condemn criticize criticise oppose defend support thank praise")
"""What is done by the very act that is done for it: "launched it to protest the fee"."""
CHOOSING = words("hire elect appoint name choose nominate assign retain recruit pick select draft enlist engage")
"""What is done with somebody so that he does something later: "was elected to oppose the fee"."""

COMING = words("follow come ensue file lodge submit launch hold schedule expect")
"""What a thing does, or has done to it, that is there only when that is done: "an appeal would follow"."""
REQUIRED_HEADS = words("order require direct instruct push tell oblige compel need forbid prohibit")
POSSIBLE_ADVERBS = words("possibly perhaps potentially maybe likely probably")
POSSIBLE_MARKS = words("if whether unless")

ALLEGING = words(
    "allege accuse claim argue contend assert charge complain suspect believe feel think maintain insist fear purport "
    "profess theorize speculate imply hint"
)
DENYING = words("deny dispute refute rebut disclaim disavow")
CONFIRMING = words("confirm admit acknowledge concede verify corroborate")
FINDING = words("find rule hold determine conclude")
TELLING = words(
    "say tell add write state explain note report reply respond announce declare describe recall reveal testify warn "
    "remark read signal stress mention quote ask inform comment tweet observe reiterate repeat recount counter caution "
    "emphasize emphasise underline clarify lament estimate predict joke boast relate retort opine agree text post "
    "advise assure show document specify"
)
ADDRESSING = words("tell inform warn ask remind notify advise assure")
SPEECH = TELLING | ALLEGING | DENYING | CONFIRMING | FINDING | words("call suggest indicate")
THINKING = words("think know hope mean ensure show see hear learn realize realise hold imply wish")
GOING_ON = words("continue")
QUOTING = (TELLING - words("show document post relate specify")) | GOING_ON | ALLEGING | DENYING | CONFIRMING
QUOTING |= words("call conclude reason urge ask warn demand suggest")
REJECTING = words("reject dismiss deny dispute refute rebut disclaim disavow")
VOICING = words("make repeat level voice raise express air lodge file")
CLAIMS: dict[str, Literal["alleged", "denied", "found", "confirmed"]] = {
    **dict.fromkeys(
        words(
            "claim allegation accusation charge assertion contention complaint rumor rumour suspicion suggestion "
            "belief fear insinuation warning pretext"
        ),
        "alleged",
    ),
    "denial": "denied",
    "finding": "found",
    "ruling": "found",
    "confirmation": "confirmed",
    "admission": "confirmed",
    "acknowledgement": "confirmed",
}
"""What a noun makes of the clause that says what it is of: "the allegation that …", "its admission that …"."""
ROLES = words(
    "spokesman spokeswoman spokesperson lawyer attorney barrister solicitor counsel campaigner activist advocate "
    "researcher professor analyst economist expert scientist journalist reporter correspondent editor columnist writer "
    "officer official agent inspector employee worker leader organizer organiser founder manager executive adviser "
    "advisor aide director president secretary head chief chairman chairwoman chair deputy commissioner fellow member "
    "coordinator clerk judge ceo coach captain producer presenter vice-president undersecretary photographer engineer "
    "lecturer teacher scholar historian consultant strategist senator representative mayor governor minister treasurer "
    "lawmaker legislator parliamentarian prosecutor caseworker physician whistleblower "
    "trustee partner associate supervisor administrator superintendent commander sergeant lieutenant detective nurse "
    "doctor pastor bishop rabbi imam principal dean ambassador diplomat negotiator auditor interpreter translator"
)
"""What somebody may be in a body: "a lawyer with", "its founder"."""
