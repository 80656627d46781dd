"""How English says who sues and who is sued."""

from ingest.frame import Family, Frame

FAMILY = Family(
    (
        Frame(
            relation="defendant_in",
            triggers="",
            heads="Lawsuit",
            subject="against",
            object="self",
            subject_kinds="Organization,Person",
            example="Lawyers read <o Lawsuit|the lawsuit> against <s GovernmentBody|the ministry>.",
        ),
        Frame(
            relation="plaintiff_in",
            triggers="file|bring|launch|lodge|pursue|mount",
            object_kinds="Lawsuit",
            example="<s Union|The union> brought <o Lawsuit|a lawsuit> last week.",
        ),
        Frame(
            relation="plaintiff_in",
            triggers="",
            heads="Lawsuit",
            subject="owner,by",
            object="self",
            subject_kinds="Organization,Person",
            example="Lawyers read <s Union|the union>'s <o Lawsuit|lawsuit against the ministry>.",
        ),
        Frame(
            relation="plaintiff_in",
            triggers="sue|countersue|take|haul|drag|go|head|turn",
            subject="agent",
            object="self",
            object_kinds="Lawsuit",
            example="<s Union|The union> <o Lawsuit|sued> the ministry.",
        ),
        Frame(
            relation="plaintiff_in",
            triggers="join",
            subject="agent",
            object="in,patient.in",
            object_kinds="Lawsuit",
            example="<s Union|The union> joined three law firms in <o Lawsuit|a suit against the ministry>.",
        ),
        Frame(
            relation="plaintiff_in",
            triggers="join",
            subject="patient",
            object="in,patient.in",
            object_kinds="Lawsuit",
            example="The union joined <s Organization|Alder & Reed> in <o Lawsuit|a suit against the ministry>.",
        ),
        Frame(
            relation="defendant_in",
            triggers="sue|countersue|take|haul|drag",
            subject="patient",
            object="self",
            object_kinds="Lawsuit",
            example="The union <o Lawsuit|took> <s GovernmentBody|the ministry> to court.",
        ),
        Frame(
            relation="defendant_in",
            triggers="ask|move|seek|want|urge|petition",
            subject="agent",
            object="complement(dismiss|toss|drop|throw).patient",
            object_kinds="Lawsuit",
            subject_kinds="GovernmentBody,Organization",
            example="<s GovernmentBody|The ministry> asked the judge to dismiss <o Lawsuit|the lawsuit>.",
        ),
        Frame(
            relation="plaintiff_in",
            triggers="join",
            object_kinds="Lawsuit",
            example="<o Lawsuit|The lawsuit> was joined by <s Union|the union>.",
        ),
        Frame(
            relation="defendant_in",
            triggers="defendant",
            part="noun",
            subject="subject",
            object="in",
            example="<s GovernmentBody|The ministry> is a defendant in <o Lawsuit|the lawsuit>.",
        ),
        Frame(
            relation="plaintiff_in",
            triggers="plaintiff",
            part="noun",
            subject="subject",
            object="in",
            example="<s Union|The union> is a plaintiff in <o Lawsuit|the lawsuit>.",
        ),
    )
)
