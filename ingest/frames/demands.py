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
            triggers="instruct|direct|order|tell|command|counsel|remind|advise|admonish|beg|plead",
            object="addressee",
            needs="errand",
            object_kinds="Person,Organization,Group",
            example="<s Person|Ruth Alder> instructed <o Group|the inspectors> to be stricter.",
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
