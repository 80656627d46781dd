"""How English says whom a policy bears on by what becomes of them: "under the rule, families must wait"."""

from ingest.frame import Family, Frame

FAMILY = Family(
    (
        Frame(
            relation="affects",
            triggers="ineligible|eligible|barred|entitled|exempt|disqualified|unable|free|liable|subject",
            part="adjective",
            subject="under",
            object="subject",
            subject_kinds="Policy,Law",
            object_kinds="Group,Person",
            example="Under <s Rule|the quota rule>, <o Group|farm workers> are ineligible for help.",
        ),
        Frame(
            relation="affects",
            triggers="wait|lose|face|pay|seek|apply|remain|stay|prove|show|qualify|return|leave|get|receive|obtain|come|"
            "enter|arrive|live|work|register|appear|need|report|cross",
            subject="under",
            object="agent",
            needs="under",
            subject_kinds="Policy",
            object_kinds="Group",
            example="Under <s Rule|the quota rule>, <o Group|farm workers> would wait a year.",
        ),
        Frame(
            relation="affects",
            triggers="send|deport|expel|detain|deny|bar|admit|turn|return|remove|transfer|hold|jail|separate|release|"
            "protect|exclude|screen|arrest|charge|prosecute|ban|grant|give",
            subject="under",
            object="patient,recipient",
            needs="under",
            subject_kinds="Policy",
            object_kinds="Group",
            example="Under <s Rule|the quota rule>, <o Group|farm workers> are sent home.",
        ),
        Frame(
            relation="affects",
            triggers="lose|gain|receive|obtain|enjoy|hold|get|win",
            subject="patient",
            object="agent",
            subject_kinds="Program",
            object_kinds="Group",
            example="<o Group|300 families> lost <s Program|permit protection>.",
        ),
        Frame(
            relation="affects",
            triggers="make",
            subject="agent",
            object="label(hard|easy|difficult|tough|impossible|simple).for,complement.for,for,complement.agent",
            needs="label(hard|easy|difficult|tough|impossible|simple)",
            subject_kinds="Policy,Law",
            object_kinds="Group",
            example="<s Rule|The quota rule> would make it harder for <o Group|farm workers> to stay.",
        ),
    )
)
