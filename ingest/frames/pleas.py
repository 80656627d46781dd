"""How English says what a lawsuit is for: "alleging that the rule breaks the law", "seeking to void the contract"."""

from ingest.frame import Family, Frame

WRONG = "illegal|unlawful|unconstitutional|invalid|void|arbitrary|discriminatory"
SAYING = "argue|allege|say|claim|contend|assert|charge|maintain"
BREAKING = "violate|breach|break|contravene|exceed|infringe|discriminate|flout"
UNDOING = (
    "block|stop|halt|end|void|overturn|invalidate|scrap|cancel|undo|strike|challenge|reverse|vacate|enjoin|suspend"
)
BROKEN = f"complement({SAYING}).complement({BREAKING}).agent"
CALLED = f"complement({SAYING}).complement({WRONG}).subject,complement(call|declare).complement({WRONG}).subject"

FAMILY = Family(
    (
        Frame(
            relation="challenges",
            triggers=SAYING,
            subject="agent,paper",
            object=f"complement({BREAKING}).agent,complement({WRONG}).subject",
            subject_kinds="Lawsuit",
            object_kinds="Policy",
            example="<s Lawsuit|The lawsuit> argues that <o Program|the quota scheme> violates the Fair Work Act.",
        ),
        Frame(
            relation="challenges",
            triggers=SAYING,
            subject="agent,paper",
            object=f"complement({BREAKING}).agent",
            subject_kinds="Filing",
            object_kinds="Policy",
            example="<s AmicusBrief|The amicus brief> says that <o Program|the quota scheme> violates the treaty.",
        ),
        Frame(
            relation="challenges",
            triggers="",
            heads="Lawsuit",
            subject="self",
            object=f"{BROKEN},{CALLED}",
            object_kinds="Policy",
            example="The union <s Lawsuit|sued> the ministry, alleging that <o Program|the quota scheme> is unlawful.",
        ),
        Frame(
            relation="challenges",
            triggers="seek|ask|aim|want|hope|try",
            subject="paper",
            object=f"complement({UNDOING}).patient",
            subject_kinds="Lawsuit,Filing",
            object_kinds="Policy",
            example="The union filed <s Lawsuit|a lawsuit> in May, seeking to overturn <o Program|the quota scheme>.",
        ),
        Frame(
            relation="challenges",
            triggers="file|bring|launch|lodge|mount",
            subject="patient",
            object="over,against,complement(challenge|contest).patient",
            subject_kinds="Lawsuit",
            object_kinds="Policy",
            example="The union filed <s Lawsuit|a lawsuit> on Friday over <o Program|the quota scheme>.",
        ),
        Frame(
            relation="defendant_in",
            triggers="file|bring|launch|lodge|mount",
            subject="against",
            object="patient",
            subject_kinds="Organization,Person",
            object_kinds="Lawsuit",
            example="<o Lawsuit|The lawsuit> was brought against <s GovernmentBody|the ministry> in May.",
        ),
        Frame(
            relation="defendant_in",
            triggers="accuse",
            subject="patient",
            object="agent,author,paper",
            subject_kinds="Organization,Person",
            object_kinds="Lawsuit",
            example="<o Lawsuit|The lawsuit> accuses <s GovernmentBody|the ministry> of neglect.",
        ),
        Frame(
            relation="defendant_in",
            triggers="name|list",
            subject="patient",
            object="agent",
            subject_kinds="Organization,Person",
            object_kinds="Lawsuit",
            example="<o Lawsuit|The lawsuit> names <s GovernmentBody|the ministry>.",
        ),
        Frame(
            relation="plaintiff_in",
            triggers=SAYING + "|accuse",
            subject="agent",
            object="in,patient.in",
            subject_kinds="Organization",
            object_kinds="Lawsuit",
            unless="in.complement(file|bring).agent",
            example="<s Union|The union> said in <o Lawsuit|a lawsuit filed in May> that the scheme is cruel.",
        ),
        Frame(
            relation="decided",
            triggers="dismiss|toss|reject|throw out",
            subject_kinds="Court",
            object_kinds="Lawsuit",
            properties={"side": "defendant"},
            example="<s Court|The High Court> dismissed <o Lawsuit|the lawsuit against the ministry>.",
        ),
    )
)
