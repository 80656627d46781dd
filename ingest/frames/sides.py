"""How English says by phrases of several words who is for or against a policy: "came out against", "sided with"."""

from ingest.frame import Family, Frame

ENDING = (
    "end|repeal|abolition|suspension|withdrawal|halt|scrapping|cancellation|reversal|rescission|delay|postponement|"
    "rejection|moratorium|stop"
)
KEEPING = (
    "passage|adoption|introduction|implementation|imposition|enforcement|creation|establishment|extension|ratification|"
    "enactment|approval|renewal|expansion|continuation"
)
COURSES = "Policy,Law"

FAMILY = Family(
    (
        Frame(
            relation="opposed",
            triggers="come|march|side|stand|vote|turn|decide|warn|mobilize|mobilise|organize|organise|strike|hit|"
            "advise|caution|recommend|testify|write|petition|appeal|unite|revolt|legislate",
            object="against",
            needs="against",
            object_kinds=COURSES,
            example="<s Person|Ruth Alder> came out against <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="opposed",
            triggers="",
            heads="Policy",
            subject="subject",
            object="opposing",
            subject_kinds="Agent",
            example="<s Union|The union> is against <o Program|the quota scheme>.",
        ),
        Frame(
            relation="opposed",
            triggers="",
            heads="Law",
            subject="subject",
            object="opposing",
            subject_kinds="Agent",
            example="<s Union|The union> is against <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="opposed",
            triggers="critical|hostile|sceptical|skeptical|wary|resistant|scathing",
            part="adjective",
            subject="subject",
            object="of,to,about",
            object_kinds=COURSES,
            example="<s Union|The union> is critical of <o Program|the quota scheme>.",
        ),
        Frame(
            relation="opposed",
            triggers="disapprove|despair|complain|disagree|quarrel|clash|argue|protest|grumble",
            object="of,with,over,about",
            needs="of,with,over,about",
            object_kinds=COURSES,
            example="<s Union|The union> protested over <o Program|the quota scheme>.",
        ),
        Frame(
            relation="opposed",
            triggers="take|find",
            object="with,to,at",
            needs="patient(issue|exception|aim|offence|offense|fault)",
            object_kinds=COURSES,
            example="<s Union|The union> took issue with <o Program|the quota scheme>.",
        ),
        Frame(
            relation="opposed",
            triggers="call|push|press|campaign|lobby|appeal|rally|protest|petition",
            object=f"for({ENDING}).to,for({ENDING}).of,for({ENDING}).on",
            object_kinds=COURSES,
            example="<s Union|The union> campaigned for the abolition of <o Program|the quota scheme>.",
        ),
        Frame(
            relation="opposed",
            triggers="demand|seek|urge|want|request|propose|recommend",
            object=f"patient({ENDING}).to,patient({ENDING}).of,patient({ENDING}).on",
            object_kinds=COURSES,
            example="<s Union|The union> demanded an end to <o Program|the quota scheme>.",
        ),
        Frame(
            relation="opposed",
            triggers="vote|move|try|seek|attempt|fight|want|hope|campaign|lobby|resolve",
            object="complement(block|veto|overturn|defeat|kill|reject|oppose|resist|fight|undo|abolish).patient",
            object_kinds=COURSES,
            example="<s Person|Ruth Alder> voted to reject <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="supported",
            triggers="call|push|press|campaign|lobby|appeal|rally|petition",
            object=f"for({KEEPING}).of",
            object_kinds=COURSES,
            example="<s Union|The union> campaigned for the passage of <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="supported",
            triggers="favor|favour|support|defence|defense",
            part="noun",
            subject="subject,clause.agent",
            object="of",
            object_kinds=COURSES,
            example="<s Person|Ruth Alder> spoke in favor of <o Program|the quota scheme>.",
        ),
        Frame(
            relation="supported",
            triggers="approve|agree|side|sympathize|sympathise",
            object="of,with",
            needs="of,with",
            object_kinds=COURSES,
            example="<s Union|The union> approves of <o Program|the quota scheme>.",
        ),
        Frame(
            relation="supported",
            triggers="proponent|advocate|champion|defender|sponsor",
            part="noun",
            subject="subject",
            object="of",
            object_kinds=COURSES,
            example="<s Person|Ruth Alder> is a champion of <o Program|the quota scheme>.",
        ),
        Frame(
            relation="opposed",
            triggers="critic|opponent|foe",
            part="noun",
            subject="subject",
            object="of",
            object_kinds=COURSES,
            example="<s Person|Ruth Alder> is a critic of <o Program|the quota scheme>.",
        ),
        Frame(
            relation="supported",
            triggers="supportive|proud",
            part="adjective",
            subject="subject",
            object="of",
            object_kinds=COURSES,
            example="<s Union|The union> is supportive of <o Program|the quota scheme>.",
        ),
        Frame(
            relation="supported",
            triggers="sponsor|co-sponsor|cosponsor|spearhead|advance",
            subject_kinds="Person,Legislature,Group",
            object_kinds=COURSES,
            example="<s Person|Ruth Alder> sponsored <o Law|the Shelter Act>.",
        ),
    )
)
