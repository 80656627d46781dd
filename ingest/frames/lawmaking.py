"""How English says that laws and measures are made and unmade: passed, amended, vetoed, signed into law."""

from ingest.frame import Family, Frame

FAMILY = Family(
    (
        Frame(
            relation="issued",
            triggers="pass|approve|adopt|ratify|enact|amend",
            subject_kinds="Legislature,GovernmentBody,Group",
            object_kinds="Rule,Directive,Law",
            example="<s GovernmentBody|The city council> passed <o Rule|a curfew on deliveries>.",
        ),
        Frame(
            relation="issued",
            triggers="mandate|order",
            subject_kinds="GovernmentBody,Person",
            object_kinds="Rule,Directive",
            example="<s Person|Ruth Alder> mandated <o Rule|a curfew on deliveries>.",
        ),
        Frame(
            relation="issued",
            triggers="sign",
            object_kinds="Law",
            subject_kinds="Person",
            example="<s Person|Governor Ruth Alder> signed <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="ended",
            triggers="annul|axe|ditch|abandon|shelve|reverse|undo|roll back|phase out",
            subject_kinds="GovernmentBody,Person",
            object_kinds="Policy",
            example="<s Legislature|Parliament> annulled <o Rule|the curfew on deliveries>.",
        ),
        Frame(
            relation="opposed",
            triggers="veto|repeal|filibuster|kill|defeat|shelve|sink",
            object_kinds="Law,Policy",
            example="<s Person|Ruth Alder> vetoed <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="supported",
            triggers="approve|ratify|pass",
            subject_kinds="GovernmentBody,Group,Person",
            object_kinds="Program,Agreement",
            example="<s Legislature|Parliament> ratified <o Agreement|the transit agreement>.",
        ),
        Frame(
            relation="ended",
            triggers="end|scrapping|repeal|abolition|suspension|cancellation|rescission|termination|withdrawal|revocation",
            part="noun",
            subject="owner,by,of.by",
            object="of,to",
            subject_kinds="GovernmentBody,Person",
            object_kinds="Policy",
            example="They welcomed <s GovernmentBody|the ministry>'s suspension of <o Program|the quota scheme>.",
        ),
    )
)
