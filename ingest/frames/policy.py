"""How English says what agents do with policies, and whom policies bear on."""

from ingest.frame import Family, Frame

POLICY = "Program,Rule,Agreement,Directive"

FAMILY = Family(
    (
        Frame(
            relation="implemented",
            triggers="implement|enforce|administer|apply|execute|carry out|roll out|institute|introduce|adopt|launch|"
            "begin|start|impose|pursue|maintain|run|operate|enact|resume|conduct|put|follow",
            example="<s Group|Asylum officers> were forced to implement <o Program|the quota scheme>.",
        ),
        Frame(
            relation="implemented",
            triggers="implementation|enforcement|rollout|administration|execution",
            part="noun",
            subject="owner,by,compound",
            object="of",
            example="They described <s GovernmentBody|the ministry>'s implementation of <o Program|the quota scheme>.",
        ),
        Frame(
            relation="implemented",
            triggers="",
            heads="Policy",
            subject="owner,compound,by",
            object="self",
            subject_kinds="Organization,Person",
            example="Nobody liked <s GovernmentBody|the Alder administration>'s <o Program|policy on quotas>.",
        ),
        Frame(
            relation="announced",
            triggers="announce|unveil|proclaim|introduce",
            example="<s GovernmentBody|The ministry> announced <o Program|the quota scheme> on Monday.",
        ),
        Frame(
            relation="issued",
            triggers="issue|publish|release|promulgate|circulate|write|author|draft|release|send out",
            object_kinds="Policy,Correspondence,Document,Ruling,Law",
            subject_kinds="Person,GovernmentBody,AdvocacyGroup,Union,Group,Organization",
            example="<s GovernmentBody|The ministry> issued <o Directive|an order on quotas>.",
        ),
        Frame(
            relation="issued",
            triggers="send|send out|circulate|distribute|e-mail|email|mail",
            object_kinds="Correspondence",
            example="<s Person|Ruth Alder> sent <o Correspondence|a letter> to the ministry.",
        ),
        Frame(
            relation="issued",
            triggers="pass|enact|adopt",
            object_kinds="Law",
            example="<s Legislature|Parliament> passed <o Law|the Shelter Act> in May.",
        ),
        Frame(
            relation="issued",
            triggers="",
            heads="Correspondence",
            subject="owner,from,by,compound",
            object="self",
            subject_kinds="Person,GovernmentBody,AdvocacyGroup,Union",
            example="Everyone read <o Correspondence|the letter> from <s GovernmentBody|the ministry>.",
        ),
        Frame(
            relation="issued",
            triggers="",
            heads="Ruling",
            subject="owner,of,from,by",
            object="self",
            subject_kinds="Court,Person",
            example="Lawyers read <o Ruling|the ruling> of <s Court|the High Court>.",
        ),
        Frame(
            relation="signed",
            triggers="sign|ink|conclude|strike|reach",
            subject_kinds="Person,GovernmentBody,Jurisdiction",
            object_kinds="Agreement",
            example="<s GovernmentBody|The ministry> signed <o Agreement|the transit agreement>.",
        ),
        Frame(
            relation="signed",
            triggers="sign",
            subject_kinds="Person,GovernmentBody",
            object_kinds="Program,Rule,Directive",
            example="<s Person|President Ruth Alder> signed <o Directive|an order on quotas>.",
        ),
        Frame(
            relation="party_to",
            triggers="",
            heads="Agreement",
            subject="with,between",
            object="self",
            subject_kinds="Jurisdiction,GovernmentBody",
            example="<o Agreement|The transit agreement> with <s Jurisdiction|Norway> took effect.",
        ),
        Frame(
            relation="party_to",
            triggers="sign|reach|conclude|strike|negotiate",
            subject="with",
            object="patient",
            subject_kinds="Jurisdiction",
            example="<o Agreement|The agreement> was signed with <s Jurisdiction|Norway>.",
        ),
        Frame(
            relation="ended",
            triggers="end|rescind|terminate|suspend|scrap|cancel|repeal|revoke|abolish|discontinue|halt|withdraw|drop|lift",
            subject_kinds="Person,GovernmentBody,Group",
            example="<s GovernmentBody|The ministry> rescinded <o Program|the quota scheme>.",
        ),
        Frame(
            relation="violates",
            triggers="violate|break|breach|contravene|disobey|flout|infringe|contradict",
            subject="agent",
            example="<s Program|The quota scheme> violated <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="violates",
            triggers="breach|violation",
            part="noun",
            subject="subject",
            object="of",
            example="<s LeakIncident|The leak> was a breach of <o Law|the Privacy Statute>.",
        ),
        Frame(
            relation="violates",
            triggers="run",
            subject="agent",
            object="counter.to,to",
            needs="counter,to",
            example="<s Program|The quota scheme> runs counter to <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="affects",
            triggers="affect|harm|target|hit|bar|ban|cover|protect|exclude|force|hurt|endanger|restrict|exempt|require|prevent",
            example="<s Rule|The quota rule> affected <o Group|about 300 families>.",
        ),
        Frame(
            relation="affects",
            triggers="policy|program|programme|rule|regulation|law|plan|ban|directive|order|scheme|measure",
            part="noun",
            subject="self",
            object="complement(force|bar|ban|require|prevent|prohibit|deport|send|return|block|allow|remove|restrict).patient",
            example="Nobody liked <s Program|the policy> forcing <o Group|farm workers> to leave.",
        ),
    )
)
