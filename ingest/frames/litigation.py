"""How English says what happens in court."""

from ingest.frame import Family, Frame

WRONG = "illegal|unlawful|unconstitutional|invalid|void"

FAMILY = Family(
    (
        Frame(
            relation="filed",
            triggers="file|submit|lodge",
            example="<s Union|The union> has filed <o AmicusBrief|amicus briefs> in the case.",
        ),
        Frame(
            relation="filed",
            triggers="",
            heads="Filing",
            subject="owner,by,from,compound",
            object="self",
            example="<s Union|The union>'s <o AmicusBrief|amicus brief> quoted the law.",
        ),
        Frame(
            relation="filed",
            triggers="challenge|filing",
            part="noun",
            subject="by,from",
            object="subject",
            example="<o AmicusBrief|The brief> is the latest challenge by <s Union|the union>.",
        ),
        Frame(
            relation="filed_in",
            triggers="file|submit|lodge",
            subject="patient",
            object="in,patient.in",
            example="The union filed <s AmicusBrief|an amicus brief> in <o Lawsuit|the lawsuit against the ministry>.",
        ),
        Frame(
            relation="filed_in",
            triggers="",
            heads="Filing",
            subject="self",
            object="in",
            object_kinds="Lawsuit",
            example="They read <s AmicusBrief|the amicus brief> in <o Lawsuit|the lawsuit against the ministry>.",
        ),
        Frame(
            relation="challenges",
            triggers="argue|say|claim|contend|assert|maintain",
            subject="paper",
            object=f"complement({WRONG}).subject",
            subject_kinds="Filing",
            object_kinds="Policy",
            example="The union filed <s AmicusBrief|a brief> arguing that <o Program|the quota scheme> is illegal.",
        ),
        Frame(
            relation="submitted_to",
            triggers="file|submit|lodge|bring|hand|present",
            subject="patient",
            object="in,to,with,before,patient.in",
            object_kinds="Court,GovernmentBody,Legislature",
            subject_kinds="Filing,Correspondence",
            example="<s AmicusBrief|The amicus brief> filed in <o Court|the High Court> runs to 40 pages.",
        ),
        Frame(
            relation="supports_side",
            triggers="support|back",
            object_kinds="Lawsuit",
            subject_kinds="Filing",
            properties={"side": "plaintiff"},
            example="The union filed <s AmicusBrief|amicus briefs> supporting <o Lawsuit|several lawsuits>.",
        ),
        Frame(
            relation="challenges",
            triggers="challenge|contest",
            example="<s Lawsuit|The lawsuit> challenges <o Program|the quota scheme>.",
        ),
        Frame(
            relation="challenges",
            triggers="",
            heads="Lawsuit",
            subject="self",
            object="against,over,to,on,about",
            object_kinds="Policy",
            example="Lawyers read <s Lawsuit|the lawsuit> against <o Program|the quota scheme>.",
        ),
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
            triggers="file|bring|launch|lodge",
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
            relation="heard_by",
            triggers="hear|consider|review|take up",
            subject="patient,in,patient.in",
            object="agent",
            subject_kinds="Lawsuit",
            example="<o Court|The High Court> heard arguments in <s Lawsuit|the lawsuit>.",
        ),
        Frame(
            relation="blocked",
            triggers="block|enjoin|stay|vacate|strike down|overturn|void|invalidate|halt|suspend|freeze",
            subject_kinds="Court,Ruling",
            example="<s Court|The High Court> blocked <o Program|the quota scheme>.",
        ),
        Frame(
            relation="upheld",
            triggers="uphold|affirm|reinstate|revive",
            subject_kinds="Court,Ruling",
            example="<s Court|The High Court> upheld <o Program|the quota scheme>.",
        ),
        Frame(
            relation="decided",
            triggers="decide|rule",
            object="patient,on,in",
            example="<s Court|The High Court> decided <o Lawsuit|the lawsuit> on Friday.",
        ),
    )
)
