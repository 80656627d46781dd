"""How English says that law was broken: "in breach of", "contrary to", "skipped steps that … requires"."""

from ingest.frame import Family, Frame

BREACH = "breach|violation|betrayal|contravention|infringement|abuse|flouting|denial|mockery"
RULES = "Law,Ruling,Agreement"

FAMILY = Family(
    (
        Frame(
            relation="violates",
            triggers="contrary|incompatible|inconsistent|repugnant",
            part="adjective",
            subject="subject",
            object="to,with",
            object_kinds=RULES,
            example="<s Program|The quota scheme> is contrary to <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="violates",
            triggers="illegal|unlawful|prohibited|forbidden|banned|unconstitutional|invalid",
            part="adjective",
            subject="subject",
            object="under",
            object_kinds="Law",
            example="<s Program|The quota scheme> is illegal under <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="violates",
            triggers="breach|violation|betrayal|contravention|infringement|defiance",
            part="noun",
            subject="charged",
            object="of",
            object_kinds=RULES,
            example="Ruth Alder called <s Program|the quota scheme> a betrayal of <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="violates",
            triggers="violation|breach|defiance|contravention",
            part="noun",
            subject="clause.agent",
            object="of",
            object_kinds=RULES,
            example="<s GovernmentBody|The ministry> held the sailors in violation of <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="violates",
            triggers="betrayal|contravention|infringement|defiance",
            part="noun",
            subject="subject",
            object="of",
            object_kinds=RULES,
            example="<s Program|The quota scheme> is a betrayal of <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="violates",
            triggers="skip|ignore|bypass|omit|disregard|neglect|evade|miss",
            object="patient.complement(require|mandate|prescribe|demand|guarantee).agent",
            object_kinds="Law,Ruling",
            example="<s GovernmentBody|The ministry> has ignored steps required by <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="violates",
            triggers="ignore|bypass|circumvent|sidestep|disregard|defy|skirt|trample|evade|betray|offend|subvert|"
            "transgress",
            object="patient,on",
            object_kinds="Law,Ruling",
            example="<s GovernmentBody|The ministry> sidestepped <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="violates",
            triggers="run|fall|go",
            subject="agent",
            object="afoul.of,foul.of,of,against",
            needs="afoul,foul,of,against",
            object_kinds="Law",
            example="<s Program|The quota scheme> goes against <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="violates",
            triggers="meet|satisfy|fulfil|fulfill|heed",
            object="patient",
            object_kinds="Law,Ruling",
            example="<s GovernmentBody|The ministry> did not meet <o Law|state health standards>.",
        ),
    )
)
