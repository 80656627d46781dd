"""How English says who orders what of whom, where the verb itself tells the order."""

from ingest.frame import Family, Frame

FAMILY = Family(
    (
        Frame(
            relation="issued",
            triggers="order|instruct|direct",
            subject="agent",
            object="self",
            subject_kinds="GovernmentBody,Person",
            object_kinds="Directive",
            example="<s GovernmentBody|The ministry> <o Directive|ordered> officers to close the port.",
        ),
        Frame(
            relation="issued",
            triggers="order|instruct|direct",
            subject="agent",
            object="in",
            subject_kinds="GovernmentBody,Person",
            object_kinds="Directive",
            example="In <o Directive|a memo>, <s GovernmentBody|the ministry> ordered officers to close the port.",
        ),
        Frame(
            relation="affects",
            triggers="order|instruct|direct",
            subject="self",
            object="patient",
            subject_kinds="Directive",
            object_kinds="Group,Organization",
            example="The ministry <s Directive|ordered> <o Group|customs officers> to close the port.",
        ),
    )
)
