"""How English says what is asked, threatened and withheld: "at the request of", "threatened to fire", "subpoenaed"."""

from ingest.frame import Family, Frame

HANDING = "turn|hand|release|provide|share|produce|disclose|give|surrender"
STOPPING = "end|stop|cease"

FAMILY = Family(
    (
        Frame(
            relation="violates",
            triggers="violation|breach|defiance|contravention",
            part="noun",
            subject="clause.agent",
            object="of",
            subject_kinds="Agent",
            example="<s GovernmentBody|The ministry> acted in violation of <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="warned",
            triggers="threaten",
            subject="agent",
            object="complement(fire|dismiss|sue|prosecute|arrest|deport|punish|discipline|hold|jail|remove|cut|fine).patient",
            subject_kinds="Person,Organization,Group",
            object_kinds="Person,Organization,Group",
            example="<s Person|Ruth Alder> threatened to fire <o Group|customs officers>.",
        ),
        Frame(
            relation="urged",
            triggers="request|behest|urging|insistence|direction",
            part="noun",
            subject="of",
            object="clause.agent",
            subject_kinds="Person,Organization,Group",
            object_kinds="Person,Organization,Group",
            example="<o Person|Jonas Reed> drew up the list at the request of <s Person|Ruth Alder>.",
        ),
        Frame(
            relation="urged",
            triggers="subpoena|summon",
            subject_kinds="Person,Organization",
            object_kinds="Person,Organization",
            example="<s Legislature|The Harbor Committee> subpoenaed <o GovernmentBody|the ministry> in May.",
        ),
        Frame(
            relation="requested",
            triggers="subpoena",
            object="patient,for",
            subject_kinds="Person,Organization",
            object_kinds="Document",
            example="<s Legislature|The Harbor Committee> subpoenaed <o Document|the records on fees>.",
        ),
        Frame(
            relation="declined",
            triggers="refuse|decline",
            object=f"complement({HANDING}).patient",
            object_kinds="Document",
            example="<s GovernmentBody|The ministry> refused to turn over <o Document|the records on fees>.",
        ),
        Frame(
            relation="issued",
            triggers="prepare|compile|produce|draw up",
            subject_kinds="GovernmentBody,Organization,Person",
            object_kinds="Document,Directive,Rule",
            example="<o Document|The report on fees> was prepared by <s GovernmentBody|the ministry>.",
        ),
        Frame(
            relation="represents",
            triggers="",
            heads="Union",
            subject="self",
            object="for",
            object_kinds="Group",
            example="They met <s Union|the union> for <o Group|customs clerks> in May.",
        ),
        Frame(
            relation="opposed",
            triggers="call",
            object="for",
            needs=f"to({STOPPING}),complement({STOPPING})",
            object_kinds="Policy,Law",
            example="<s Union|The union> has called for <o Program|the quota scheme> to end.",
        ),
    )
)
