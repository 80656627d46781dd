"""How English says who wrote, warned and asked by letters and other papers, and what these are about."""

from ingest.frame import Family, Frame

FAMILY = Family(
    (
        Frame(
            relation="issued",
            triggers="say|tell|write|add|announce|argue|warn|declare|explain|note|claim|complain",
            subject="agent",
            object="in",
            object_kinds="Correspondence,Document",
            subject_kinds="Person,GovernmentBody,AdvocacyGroup,Union,Group,Organization",
            example="In <o Correspondence|a letter to the ministry>, <s Person|Ruth Alder> said that she would resign.",
        ),
        Frame(
            relation="issued",
            triggers="",
            heads="Document",
            subject="owner,compound,from",
            object="self",
            subject_kinds="GovernmentBody,AdvocacyGroup,Union",
            example="Few have seen <s GovernmentBody|the ministry>'s <o Document|report on quotas>.",
        ),
        Frame(
            relation="issued",
            triggers="launch|start|post|put out",
            object_kinds="Document,Law",
            subject_kinds="Person,GovernmentBody,AdvocacyGroup,Union,Group,Legislature",
            example="<s AdvocacyGroup|The Harbor Alliance> has launched <o Document|a petition>.",
        ),
        Frame(
            relation="warned",
            triggers="issue|give|send|receive",
            object="recipient,patient(warning|reprimand|ultimatum).to,to",
            needs="patient(warning|reprimand|ultimatum)",
            example="<s GovernmentBody|The ministry> gave <o Group|the inspectors> a warning.",
        ),
        Frame(
            relation="notified",
            triggers="let",
            object="patient",
            needs="complement(know)",
            example="<s AdvocacyGroup|The Harbor Alliance> let <o GovernmentBody|the ministry> know about the mistake.",
        ),
        Frame(
            relation="notified",
            triggers="give|send|issue",
            object="recipient,patient(notice|notification|word).to,to",
            needs="patient(notice|notification|word)",
            example="<s AdvocacyGroup|The Harbor Alliance> gave notice to <o GovernmentBody|the ministry>.",
        ),
        Frame(
            relation="urged",
            triggers="ask|appeal|plead|write",
            subject="agent",
            object="to,with",
            needs="complement",
            object_kinds="Person,Organization,Group",
            example="<s AdvocacyGroup|The Harbor Alliance> appealed to <o GovernmentBody|the ministry> to drop it.",
        ),
        Frame(
            relation="requested",
            triggers="invite|demand|urge|want",
            object="complement(open|launch|start|begin|conduct|hold|order).patient",
            object_kinds="Investigation,Meeting",
            example="<s Union|The union> demanded that the ministry open <o Investigation|an investigation>.",
        ),
        Frame(
            relation="declined",
            triggers="decline|refuse",
            object="complement(attend|join|answer|accept|hold|schedule|discuss).patient",
            object_kinds="Event,Document",
            modality="actual",
            polarity="affirmed",
            example="<s Person|Ruth Alder> declined to attend <o Meeting|the town hall>.",
        ),
        Frame(
            relation="concerns",
            triggers="mention|argue|explain|describe|say|state|show|claim|outline|warn",
            subject="agent,paper",
            object="complement.under,complement.patient",
            subject_kinds="Document",
            object_kinds="Policy,Law,Event",
            example="<s Correspondence|The memo> mentions that staff are protected under <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="concerns",
            triggers="call|title|entitle|accompany|cover",
            subject="agent",
            object="patient",
            subject_kinds="Document",
            object_kinds="Policy,Law,Event,Lawsuit",
            example="<s Document|The report> covers <o Program|the quota scheme>.",
        ),
    )
)
