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
            triggers="appoint|nominate|name|hire|tap|install|designate|recruit",
            subject_kinds="Person,Organization",
            example="<s Person|President Alder> appointed <o Person|Jonas Reed> in May.",
        ),
        Frame(
            relation="dismissed",
            triggers="fire|dismiss|oust|sack|remove|force out|push out|relieve",
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
        Frame(
            relation="works_for",
            triggers="head|lead|chair|run|direct|manage|oversee|found",
            subject="agent",
            object="patient",
            subject_kinds="Person",
            example="<s Person|Ruth Alder> heads <o AdvocacyGroup|the Harbor Alliance>.",
        ),
        Frame(
            relation="works_for",
            triggers="join",
            subject="agent",
            object="patient",
            subject_kinds="Person",
            example="<s Person|Ruth Alder> joined <o GovernmentBody|the ministry> in 2018.",
        ),
        Frame(
            relation="works_for",
            triggers="lawyer|attorney|official|officer|employee|member|analyst|director|leader|head|adviser|advisor|inspector|worker|organizer|founder|chairman|chairwoman|chair|president|professor|lecturer|researcher|reporter|editor|correspondent|agent|staffer|fellow|economist|engineer|executive|aide|deputy|counsel|manager|secretary",
            part="noun",
            subject="subject",
            object="for,at,of,with,compound,owner",
            subject_kinds="Person",
            example="<s Person|Ruth Alder> is a lawyer at <o AdvocacyGroup|the Harbor Alliance>.",
        ),
        Frame(
            relation="spokesperson_for",
            triggers="spokesman|spokeswoman|spokesperson",
            part="noun",
            subject="subject",
            object="for,of,at,compound,owner",
            example="<s Person|Ruth Alder> is a spokeswoman for <o AdvocacyGroup|the Harbor Alliance>.",
        ),
    )
)
