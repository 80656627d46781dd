"""How English says who was asked, told or instructed to do something, and who was picked."""

from ingest.frame import Family, Frame

FAMILY = Family(
    (
        Frame(
            relation="urged",
            triggers="demand|insist|propose|recommend|request|ask|urge|suggest|plead",
            object="wish.agent",
            object_kinds="Person,Organization,Group",
            example="<s Person|Ruth Alder> demanded that <o Person|Jonas Reed> publish the letter.",
        ),
        Frame(
            relation="urged",
            triggers="demand|insist|propose|recommend|request|urge|advise",
            object="duty.agent",
            object_kinds="Person,Organization,Group",
            example="<s Person|Ruth Alder> recommends that <o Group|all landlords> should publish their rents.",
        ),
        Frame(
            relation="urged",
            triggers="instruct|direct|order|tell|command|counsel|remind|advise|admonish|beg|plead",
            object="addressee",
            needs="errand",
            object_kinds="Person,Organization,Group",
            example="<s Person|Ruth Alder> instructed <o Group|the inspectors> to be stricter.",
        ),
        Frame(
            relation="urged",
            triggers="plead|reason|intercede",
            object="with",
            needs="errand",
            object_kinds="Person,Organization,Group",
            example="<s Person|Ruth Alder> pleaded with <o Person|Jonas Reed> to drop it.",
        ),
        Frame(
            relation="urged",
            triggers="appeal|call|plea",
            part="noun",
            subject="owner,from,by",
            object="to,on,for",
            needs="errand",
            object_kinds="Person,Organization,Group",
            example="<s Union|The union>'s appeal to <o GovernmentBody|the ministry> to drop it was heard.",
        ),
        Frame(
            relation="sent_to",
            triggers="tell|ask|urge|inform|notify|warn|remind|assure|demand|insist|request|propose",
            subject="in,by",
            object="addressee,wish.agent",
            subject_kinds="Correspondence",
            example="Ruth Alder asked <o Person|Jonas Reed> in <s Correspondence|a letter> to drop the scheme.",
        ),
        Frame(
            relation="opposed",
            triggers="win|obtain|secure|seek",
            object="patient(injunction|stay|restraint).against,against",
            needs="patient(injunction|stay|restraint)",
            object_kinds="Policy,Law",
            example="<s Union|The union> won injunctions against <o Program|the quota scheme>.",
        ),
        Frame(
            relation="appointed",
            triggers="appointee|nominee",
            part="noun",
            subject="of,owner",
            object="named,subject",
            subject_kinds="Person",
            object_kinds="Person",
            example="<o Person|Jonas Reed>, an appointee of <s Person|Ruth Alder>, left in May.",
        ),
    )
)
