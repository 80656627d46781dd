"""How English says whom policies and laws bear on."""

from ingest.frame import Family, Frame

FAMILY = Family(
    (
        Frame(
            relation="affects",
            triggers="affect|harm|target|hit|bar|ban|cover|protect|exclude|force|hurt|endanger|restrict|exempt|require|prevent|"
            "forbid|prohibit|shield|entitle|benefit|penalize|penalise|oblige|compel|displace|strand|disqualify|burden|bind|"
            "imperil|jeopardize|jeopardise|disadvantage|help|assist|spare",
            object="patient,patient.of,patient.of.of",
            example="<s Rule|The quota rule> has affected <o Group|300 families>.",
        ),
        Frame(
            relation="affects",
            triggers="",
            heads="Policy",
            subject="self",
            object="duty.agent",
            object_kinds="Group,Organization,Person",
            example="They signed <s Rule|the rule> that <o Group|all pilots> must rest.",
        ),
        Frame(
            relation="affects",
            triggers="allow|permit|enable|let|authorize|authorise",
            object="complement(send|return|deport|remove|transfer|expel|detain|turn).patient",
            subject_kinds="Policy,Law",
            example="<s Agreement|The agreement> will allow the ministry to send <o Group|farm workers> home.",
        ),
        Frame(
            relation="affects",
            triggers="apply|extend",
            object="to",
            subject_kinds="Policy,Law",
            example="<s Rule|The quota rule> applies to <o Group|farm workers>.",
        ),
        Frame(
            relation="affects",
            triggers="make|have|see|leave|keep",
            object="complement.agent",
            subject_kinds="Policy,Law",
            object_kinds="Group,Person",
            example="<s Rule|The quota rule> made <o Group|300 families> wait a year.",
        ),
        Frame(
            relation="affects",
            triggers="make|render|leave",
            needs="label(ineligible|eligible|vulnerable|unable|stranded|homeless|stateless)",
            subject_kinds="Policy,Law",
            example="<s Rule|The quota rule> makes <o Group|farm workers> ineligible for help.",
        ),
        Frame(
            relation="affects",
            triggers="policy|program|programme|plan|scheme|measure|agreement|deal",
            part="noun",
            subject="self",
            object="complement(deport|send|return|remove|expel|transfer).to",
            object_kinds="Jurisdiction",
            example="Nobody liked <s Program|the plan> to send farm workers to <o Jurisdiction|Norway>.",
        ),
        Frame(
            relation="affects",
            triggers="policy|program|programme|rule|regulation|law|plan|ban|directive|order|scheme|measure",
            part="noun",
            subject="self",
            object="complement(force|bar|ban|require|prevent|prohibit|deport|send|return|block|allow|remove|restrict).patient",
            example="Nobody liked <s Program|the policy> forcing <o Group|farm workers> to leave.",
        ),
        Frame(
            relation="affects",
            triggers="allow|let|permit|enable",
            object_kinds="Group,Person",
            subject_kinds="Policy,Law",
            example="<s Rule|The quota rule> lets <o Group|farm workers> stay for a year.",
        ),
    )
)
