"""How English says, with a verb, who holds an office and who belongs to what."""

from ingest.frame import Family, Frame

FAMILY = Family(
    (
        Frame(
            relation="held_office",
            triggers="name|appoint|elect|install|promote|confirm|inaugurate",
            subject="patient",
            object="complement,complement.patient,as,to,label",
            object_kinds="Office",
            example="<s Person|Ruth Alder> was named <o Office|deputy minister of transport>.",
        ),
        Frame(
            relation="held_office",
            triggers="resign|serve|retire|step down",
            object="as",
            needs="as",
            example="<s Person|Ruth Alder> resigned as <o Office|minister of transport>.",
        ),
        Frame(
            relation="appointed",
            triggers="appoint|nominate|name|hire|tap|install",
            subject_kinds="Person,Organization",
            example="<s Person|President Alder> appointed <o Person|Jonas Reed> in May.",
        ),
        Frame(
            relation="dismissed",
            triggers="fire|dismiss|oust|sack|remove",
            subject_kinds="Person,Organization",
            example="<s Person|President Alder> fired <o Person|Jonas Reed> in May.",
        ),
        Frame(
            relation="works_for",
            triggers="work",
            object="for,at",
            needs="for,at",
            example="<s Person|Jonas Reed> works for <o GovernmentBody|the ministry>.",
        ),
    )
)
