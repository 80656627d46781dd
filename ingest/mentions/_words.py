"""What single words tell about a name or a description: data, one word in one place."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


FUNCTION = _set(
    "the a an and or but nor so yet if then than that this these those there here when while where why how what which "
    "who whom whose of in on at by for with from to into onto over under after before since until during between "
    "against among about as is are was were be been being has have had do does did will would can could may might "
    "must shall should not no none all any both each every some many much more most several few i we you he she it "
    "they me us him her them my our your his its their one two three four five six seven eight nine ten also however "
    "meanwhile moreover because although though despite according instead perhaps maybe yes well now still even once "
    "only just such other another later earlier last next first second third new old sources source categories image "
    "images photo photograph caption updated posted published topics share via re fwd mr mrs ms "
    "yesterday tomorrow tonight"
)
CALENDAR = _set(
    "january february march april june july august september october november december jan feb mar apr jun jul aug sep "
    "sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays "
    "fridays saturdays sundays christmas easter ramadan am pm et est edt gmt utc"
)
PARTICLES = _set(
    "de del della delle degli di da do dos das des du la le van von der den ter bin ibn al el bint y für para pour"
)
HONORIFICS = _set("mr mrs ms miss dr prof sir dame lord lady rev reverend fr sr sra mx messrs madam")
RANKS = _set(
    "gen lt col sgt capt cmdr adm maj cpl pvt general major colonel lieutenant captain sergeant "
    "commander admiral brigadier"
)

PEOPLES = _set(
    "democrats republicans tories conservatives liberals socialists communists greens independents progressives "
    "unionists nationalists islamists baathists labourites shiites sunnis kurds arabs muslims jews christians "
    "catholics protestants hindus sikhs buddhists serbs croats turks greeks poles finns swedes danes czechs slovaks "
    "spaniards britons scots filipinos thais afghans pakistanis latinos hispanics israelis iraqis saudis somalis "
    "germans tamils sinhalese uyghurs"
)
"""People by what they hold to or where they are from, in the plural; a name that ends so is a group's."""

OFFICE_ROLES = _set(
    "president vice-president premier chancellor minister secretary undersecretary under-secretary director "
    "commissioner ambassador governor mayor senator congressman congresswoman congressperson representative rep reps "
    "sen sens gov speaker chairman chairwoman chairperson chair administrator attorney-general comptroller "
    "ombudsman inspector-general envoy consul judge justice magistrate sheriff prosecutor superintendent "
    "treasurer king queen prince princess pope archbishop bishop cardinal deputy-director councillor alderman mp mep "
    "head chief ceo coordinator president-general councilman councilwoman councilmember councilor alderwoman "
    "auditor controller registrar "
    "assemblyman assemblywoman selectman selectwoman trustee whip"
)
"""Heads of a phrase that may name a post; `head`, `chief` and `ceo` only with the body they belong to."""

WEAK_ROLES = _set(
    "head chief ceo coordinator chair chairman chairwoman chairperson king queen prince princess pope judge justice "
    "prosecutor magistrate archbishop bishop cardinal councillor president director treasurer superintendent "
    "councilman councilwoman councilmember councilor alderman alderwoman selectman selectwoman trustee whip leader "
    "attorney counsel staff manager"
)
_COMPOUNDS = (
    "attorney general,inspector general,solicitor general,surgeon general,comptroller general,secretary general,"
    "director general,postmaster general,auditor general,governor general,high commissioner,prime minister,"
    "vice president,chief justice,home secretary,general secretary,general counsel,chief counsel,majority leader,"
    "minority leader,opposition leader,majority whip,minority whip,district attorney,county attorney,"
    "city attorney,state attorney,chief of staff,chief of police,police chief,fire chief,press secretary,"
    "city manager,county executive,public defender,commander in chief,editor in chief"
)
OFFICE_COMPOUNDS = frozenset(tuple(phrase.split()) for phrase in _COMPOUNDS.split(","))
"""Posts of more than one word; the last of them need not be a role by itself."""

TITLE_PARTS = _set("attorney solicitor inspector comptroller majority minority general counsel")
"""Words of such posts that no name of a body opens with."""

RANK_WORDS = _set(
    "acting deputy assistant associate vice prime chief interim principal shadow first second lord "
    "under permanent executive high"
)
"""Words before a role that are part of the post; `acting` and `interim` are said of the tenure and dropped."""
JUNIOR = _set("vice deputy assistant associate under")
"""Words that make another post of the role after them."""
TENURE_WORDS = _set("acting interim")

JOB_ROLES = _set(
    "spokesman spokeswoman spokesperson spokespeople lawyer attorney barrister solicitor counsel campaigner activist "
    "advocate researcher professor lecturer analyst economist expert historian scientist journalist reporter "
    "correspondent editor columnist author writer officer official agent inspector employee worker nurse doctor "
    "physician teacher student coach captain member leader organizer organiser founder co-founder manager executive "
    "consultant adviser advisor aide assistant volunteer resident farmer fisherman engineer specialist detective "
    "constable trooper soldier guard deputy banker trader businessman businesswoman entrepreneur producer presenter "
    "host singer actor actress director filmmaker artist pastor priest imam rabbi refugee migrant immigrant plaintiff "
    "defendant whistleblower contractor clerk pilot driver candidate lawmaker legislator politician diplomat "
    "girlfriend boyfriend wife husband son daughter father mother brother sister widow friend colleague client "
    "partner critic veteran barber physicist chemist biologist negotiator"
)
"""Lower-case words right before a name that say it is a person's, and heads of appositions that say so."""

ORGANIZATION_HEADS: dict[str, str] = {
    word: kind
    for kind, words in {
        "Court": "court tribunal courts judiciary",
        "Legislature": "parliament senate congress bundestag knesset duma legislature assembly subcommittee storting "
        "riksdag",
        "GovernmentBody": "department departments ministry agency bureau commission administration authority "
        "directorate "
        "police navy army military marines forces guard patrol embassy consulate treasury "
        "municipality government services service "
        "secretariat inspectorate office constabulary customs prosecutor prosecutors enforcement directorate-general "
        "registry cabinet exchequer garrison command intelligence corps",
        "Union": "union guild teamsters brotherhood unions steelworkers autoworkers",
        "NewsOutlet": "news times post herald tribune gazette guardian chronicle magazine broadcasting radio press "
        "telegraph observer journal mirror newspaper inquirer sentinel newswire courier dispatch bulletin star "
        "examiner globe mercury sun beacon ledger wire weekly",
        "AdvocacyGroup": "watch coalition alliance league defenders campaign rights advocates defence aid",
        "Organization": "university college school institute academy church mosque diocese bank inc corp corporation "
        "company ltd llc plc party club association society foundation council committee federation "
        "confederation board "
        "organization organisation trust fund group centre center network laboratory laboratories hospital team "
        "partnership consortium conference commons panel airlines airways railway holdings industries "
        "nations cross crescent mission faculty museum library project corrections systems technologies logistics llp "
        "solutions enterprises partners bancorp motors pharmaceuticals clinic collective movement front forum "
        "caucus lab labs cooperative synod congregation archdiocese observatory force squad syndicate",
    }.items()
    for word in words.split()
}
"""The word of a name that says what kind of body it is."""

BODY_WITH_OF = _set(
    "journal department ministry office bureau university bank court house union council committee commission "
    "institute "
    "board association society federation confederation league church school college academy municipality "
    "subcommittee panel fund "
    "government administration directorate center centre agency secretariat embassy consulate diocese parliament "
    "organization organisation assembly alliance coalition brotherhood order knights daughters sons friends doctors "
    "reporters mothers bishops chamber guild authority foundation trust network front movement campaign forum "
    "corporation company collective tribunal registry patrol brigade institution synod "
    "city town county state republic kingdom port diocese"
)
"""Words after which "of X" or "for X" still belongs to the name."""

LOCALS = _set("local lodge chapter branch district council division post")
"""Words that with a number name a part of a body: "Local 88"."""

PARTS = _set("chapter branch affiliate wing arm subsidiary section")
"""Common nouns for a part of a body."""

UNION_HINTS = _set(
    "workers teamsters electrical carpenters "
    "teachers nurses employees officers dockers miners drivers firefighters engineers local afl cio"
)
LAW_HEADS = _set(
    "act constitution convention covenant statute amendment code charter bill law ordinance treaty directive"
)
PROGRAM_HEADS = {
    "Program": "program programme protocols protocol policy plan scheme initiative operation strategy",
    "Rule": "rule proclamation regulation ban",
    "Agreement": "agreement accord accords pact deal compact",
    "Directive": "order directive memorandum guidance guidelines circular",
    "Document": "report papers dossier review paper study survey",
}
POLICY_NAME_HEADS: dict[str, str] = {w: kind for kind, words in PROGRAM_HEADS.items() for w in words.split()}
PLACE_HEADS = _set(
    "river street road avenue bridge airport island islands valley bay lake sea ocean mountain mountains peninsula "
    "strait gulf coast beach forest park square building harbour harbor port station prison jail camp crossing solent "
    "channel hall stadium hotel centre-ville highway boulevard lane plaza palace castle tower base border delta "
    "desert canal towers mosque"
)
NO_PERSON = _set(
    "operation forum forums team empire games film films festival championship championships cup olympics war battle "
    "agreement act treaty street world super grand award awards prize medal trophy summit week day hall series tour "
    "conference declaration compact affair crisis scandal case trial trials report index"
)
"""Words that no name of a person has."""

GENERIC = _set(
    "supreme high constitutional appeal appeals district federal national central foreign home interior justice "
    "education health finance defence defense environment labour labor transport agriculture culture trade economy "
    "superior appellate court ministry department office senate parliament congress committee council commission "
    "police army navy air force affairs of the for and security intelligence service circuit city state"
)
"""Words of which every land makes names: a name of these alone tells nothing outside its document."""

OFFICE_FIELDS = _set(
    "interior foreign defence defense justice finance financial health education home labor labour agriculture "
    "environment energy trade transport transportation immigration treasury culture economy budget security general "
    "executive press public city county state deputy national regional federal legal political technical military "
    "operating medical scientific environmental economic social internal external homeland migration refugee fisheries "
    "housing police prisons tax customs intelligence veterans commerce planning communications development"
)
"""Lower-case adjectives and nouns before a role that say of what: "interior minister", "chief financial officer"."""

FIELDS = OFFICE_FIELDS | _set(
    "nationality naturalization naturalisation citizenship refugees border trade industry food drug drugs health "
    "welfare science technology research land fish wildlife parks records archives safety crime alcohol tobacco "
    "firearms weights water rights arts children families exchange standards art refugee asylum"
)
"""Fields of government that go on with "and" in the name of one body: "the Trade and Industry Ministry"."""

JURISDICTION_HEADS = _set(
    "city county province state republic kingdom township district territory prefecture emirate oblast canton"
)
GOVERNMENT_NOUNS = _set(
    "government administration military army navy police parliament cabinet authorities embassy consulate senate "
    "congress coastguard ministry court judiciary treasury"
)
"""Lower-case words that make a body of the name before them: "the Monti government", "Malaysian navy"."""

HUMAN_DEEDS = _set(
    "resign testify apologize apologise die born bear marry retire plead weep cry graduate emigrate arrest imprison "
    "jail handcuff behead stab kidnap divorce"
)
"""What only people do, or have done to them."""

WHERE = frozenset({"in", "near", "outside", "across", "around", "off", "throughout", "toward", "towards"})
PLACE_OPENERS = _set(
    "san santa são santo los las fort mount mt port lake cape rio río new north south east west upper lower saint "
    "puerto ciudad villa palo el tel"
)
"""Words with which names of towns begin and hardly any name of a person."""

SPEECH = _set(
    "say said says tell told tells add added argue argued write wrote ask asked claim claimed allege alleged announce "
    "announced explain explained warn warned insist insisted respond responded note noted testify testified describe "
    "described call called urge urged"
)
NUMBERS = _set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty "
    "fifty sixty seventy eighty ninety hundred thousand million dozen dozens hundreds thousands"
)
