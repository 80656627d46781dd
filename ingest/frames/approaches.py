"""How English says what is asked, opened and handed over by papers and inquiries."""

from ingest.frame import Family, Frame

OBJECTION = "grievance|protest|objection|complaint|challenge"
PAPERS = "Correspondence,Filing,Document"

FAMILY = Family(
    (
        Frame(
            relation="opposed",
            triggers="file|lodge|submit|raise|register|enter",
            object=f"patient({OBJECTION}).over,patient({OBJECTION}).against,patient({OBJECTION}).to,over,against",
            needs=f"patient({OBJECTION})",
            object_kinds="Policy,Law",
            example="<s Union|The union> filed a grievance over <o Directive|the order on night shifts>.",
        ),
        Frame(
            relation="participated_in",
            triggers="open|launch|begin|start|conduct|lead|undertake",
            subject_kinds="GovernmentBody,Person,Organization",
            object_kinds="Investigation",
            example="<s GovernmentBody|The ministry> opened <o Investigation|an investigation into the leak>.",
        ),
        Frame(
            relation="requested",
            triggers="order|commission",
            subject_kinds="GovernmentBody,Person",
            object_kinds="Investigation",
            example="<s Person|Ruth Alder> ordered <o Investigation|an investigation into the leak>.",
        ),
        Frame(
            relation="plaintiff_in",
            triggers="prepare|plan|draft|threaten|consider|weigh|ready",
            subject="agent",
            subject_kinds="Person,Organization,Jurisdiction",
            object_kinds="Lawsuit",
            modality="planned",
            example="<s Union|The union> is preparing <o Lawsuit|a lawsuit against the ministry>.",
        ),
        Frame(
            relation="sent_to",
            triggers="share|forward|provide|hand|distribute|circulate",
            subject="patient",
            object="with,to",
            subject_kinds=PAPERS,
            object_kinds="Person,Organization,Group",
            example="<s Correspondence|The letter> was shared with <o NewsOutlet|the Harbor Times>.",
        ),
        Frame(
            relation="announced",
            triggers="propose|float",
            subject_kinds="GovernmentBody",
            object_kinds="Rule,Program,Directive",
            example="<s GovernmentBody|The ministry> proposed <o Rule|the quota rule> in May.",
        ),
        Frame(
            relation="affects",
            triggers="deny|refuse|guarantee|grant",
            subject="agent",
            object="to,recipient,patient.to",
            subject_kinds="Policy,Law",
            object_kinds="Group",
            example="<s Rule|The quota rule> denied permits to <o Group|farm workers>.",
        ),
        Frame(
            relation="heard_by",
            triggers="appeal|review",
            part="noun",
            subject="subject",
            object="at,before,in,to",
            subject_kinds="Lawsuit",
            object_kinds="Court",
            example="<s Lawsuit|The lawsuit against the ministry> is on appeal at <o Court|the High Court>.",
        ),
        Frame(
            relation="opposed",
            triggers="speak|push|lobby|fight|act",
            subject="agent,subject",
            object="against",
            needs="against",
            object_kinds="Policy,Law",
            example="<s Union|The union> has spoken out against <o Program|the quota scheme>.",
        ),
    )
)
