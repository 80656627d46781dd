"""How English says what something met with: "the plan drew criticism from …", "came under fire from …"."""

from ingest.frame import Family, Frame

BLAME = "criticism|condemnation|opposition|outrage|anger|backlash|protest|objection|scorn|ire|rebuke"
MET = "draw|face|attract|spark|prompt|provoke|meet|encounter|receive|trigger|elicit"
PRAISE = "praise|support|applause|backing|approval"

FAMILY = Family(
    (
        Frame(
            relation="opposed",
            triggers=MET,
            subject=f"patient({BLAME}).from,patient({BLAME}).by,from",
            object="agent",
            needs=f"patient({BLAME})",
            object_kinds="Policy,Law",
            example="<o Program|The quota scheme> drew criticism from <s Union|the union>.",
        ),
        Frame(
            relation="criticized",
            triggers=MET,
            subject=f"patient({BLAME}).from,patient({BLAME}).by,from",
            object="agent",
            needs=f"patient({BLAME})",
            object_kinds="Person,Organization,Document,Event",
            example="<o GovernmentBody|The ministry> faced criticism from <s Union|the union>.",
        ),
        Frame(
            relation="supported",
            triggers=MET,
            subject=f"patient({PRAISE}).from,from",
            object="agent",
            needs=f"patient({PRAISE})",
            object_kinds="Policy,Law",
            example="<o Program|The quota scheme> drew praise from <s Union|the union>.",
        ),
        Frame(
            relation="opposed",
            triggers="come",
            subject="under(fire|attack|criticism).from,from",
            object="agent",
            needs="under(fire|attack|criticism)",
            object_kinds="Policy,Law",
            example="<o Program|The quota scheme> came under fire from <s Union|the union>.",
        ),
        Frame(
            relation="criticized",
            triggers="come",
            subject="under(fire|attack|criticism).from,from",
            object="agent",
            needs="under(fire|attack|criticism)",
            object_kinds="Person,Organization,Document",
            example="<o GovernmentBody|The ministry> came under fire from <s Union|the union>.",
        ),
    )
)
