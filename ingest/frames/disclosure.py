"""How English says that information got out, and who made things known."""

from ingest.frame import Family, Frame

FAMILY = Family(
    (
        Frame(
            relation="disclosed",
            triggers="",
            heads="LeakIncident",
            subject="owner,by,compound",
            object="self",
            example="Families feared <s GovernmentBody|the ministry>'s <o LeakIncident|disclosure of addresses>.",
        ),
        Frame(
            relation="disclosed_to",
            triggers="",
            heads="LeakIncident",
            subject="self",
            object="to",
            example="Families feared <s LeakIncident|the disclosure> to <o GovernmentBody|the Norwegian government>.",
        ),
        Frame(
            relation="exposed",
            triggers="",
            heads="LeakIncident",
            subject="self",
            object="of",
            object_kinds="Document,Group,Person",
            example="Families feared <s LeakIncident|the leak> of <o Document|the address file>.",
        ),
        Frame(
            relation="exposed",
            triggers="affect|expose|endanger|compromise|reveal",
            subject_kinds="LeakIncident",
            object_kinds="Group,Person",
            example="<o Group|46 farm workers> were affected by <s LeakIncident|the leak>.",
        ),
        Frame(
            relation="published",
            triggers="publish|post|print|broadcast|air|write|author",
            subject_kinds="NewsOutlet",
            example="<s NewsOutlet|The Harbor Gazette> published <o Document|the training slides>.",
        ),
        Frame(
            relation="published",
            triggers="publish|print|carry|appear|air",
            subject="in",
            object="patient,agent,patient.of,agent.of",
            needs="in",
            subject_kinds="NewsOutlet",
            object_kinds="Document",
            example="<o Document|The study> was published in <s NewsOutlet|the Harbor Gazette>.",
        ),
        Frame(
            relation="reported",
            triggers="report|reveal|break|disclose|uncover|expose|detail|describe|cover",
            object="patient,on,patient.of",
            subject_kinds="NewsOutlet",
            example="<s NewsOutlet|The Harbor Gazette> reported <o Program|the quota scheme> first.",
        ),
        Frame(
            relation="reported",
            triggers="take",
            needs="patient(look)",
            object="at,patient.at",
            subject_kinds="NewsOutlet",
            example="<s NewsOutlet|The Harbor Gazette> takes a look at <o Program|the quota scheme>.",
        ),
        Frame(
            relation="reported",
            triggers="obtain|see|review",
            object_kinds="Document",
            subject_kinds="NewsOutlet",
            example="<o Correspondence|The letter> was obtained by <s NewsOutlet|the Harbor Gazette>.",
        ),
        Frame(
            relation="concerns",
            triggers="",
            heads="Document",
            subject="self",
            object="about,on,regarding,concerning,over",
            example="Staff received <s Correspondence|a memo> about <o Program|the quota scheme>.",
        ),
        Frame(
            relation="concerns",
            triggers="",
            heads="Investigation",
            subject="self",
            object="into,of,on",
            example="Lawmakers want <s Investigation|an investigation> into <o LeakIncident|the leak>.",
        ),
        Frame(
            relation="concerns",
            triggers="",
            heads="Event",
            subject="self",
            object="about,over,on,regarding",
            example="There were <s Meeting|talks> about <o Program|the quota scheme>.",
        ),
        Frame(
            relation="concerns",
            triggers="mention|discuss|address|describe|detail|cite|outline|explain",
            subject_kinds="Document",
            example="<s Correspondence|The memo> mentions <o Law|the Shelter Act>.",
        ),
    )
)
