"""How English says what a paper told whom, and in which paper something was said, ordered or found."""

from ingest.frame import Family, Frame

ADDRESSING = "tell|inform|ask|urge|warn|remind|assure|notify|instruct|direct|advise|caution"
STAYED = "patient(injunction|stay|order|block|freeze|hold|ruling)"
KEEPING = "block|keep|stop|bar|halt|prevent|freeze|pause|suspend"

FAMILY = Family(
    (
        Frame(
            relation="issued",
            triggers="survey|poll|study|tally|census|report|audit|analysis|assessment",
            part="noun",
            subject="by,of.by,on.by",
            object="self",
            subject_kinds="Organization,Person",
            object_kinds="Document",
            unless="by.from",
            example="<o Document|A survey of dockers> by <s Union|the union> found little support.",
        ),
        Frame(
            relation="submitted_to",
            triggers=ADDRESSING,
            subject="in",
            object="addressee",
            subject_kinds="Filing",
            object_kinds="Person,Court,Legislature,GovernmentBody",
            example="The union told <o Court|the High Court> in <s Filing|a filing> that staff had no time.",
        ),
        Frame(
            relation="submitted_to",
            triggers=ADDRESSING,
            subject="modified,modified.clause.patient",
            object="addressee",
            needs="in",
            subject_kinds="Filing",
            object_kinds="Person,Court,Legislature,GovernmentBody",
            example="The union filed <s AmicusBrief|a brief> in which it told <o Court|the High Court> so.",
        ),
        Frame(
            relation="submitted_to",
            triggers="",
            heads="Filing",
            subject="self",
            object="to,with,before",
            object_kinds="Court",
            example="Officials expect <s Filing|an appeal> to <o Court|the High Court> next week.",
        ),
        Frame(
            relation="sent_to",
            triggers=f"{ADDRESSING}|order|tell",
            subject="agent",
            object="addressee",
            subject_kinds="Correspondence",
            object_kinds="Group,Person,Organization",
            example="<s Correspondence|The memo> warns <o Group|supervisors> that the case may be lost.",
        ),
        Frame(
            relation="issued",
            triggers="find|conclude|concede|acknowledge|admit|confirm|reveal|approve|sign off|order|instruct|direct|"
            "outline|describe|recommend|criticize|criticise|deny|dispute|object|estimate|predict|denounce|condemn|defend|state",
            subject="agent",
            object="in",
            unless="in.by,in.from,in.of",
            object_kinds="Correspondence,Document",
            subject_kinds="Person,GovernmentBody,AdvocacyGroup,Union,Organization",
            example="<s Person|Ruth Alder> signed off on the scheme in <o Correspondence|a memo>.",
        ),
        Frame(
            relation="issued",
            triggers="find|conclude|report|estimate|write|say|warn|argue|recommend|note",
            subject="agent.at,agent.with,agent.from,agent.for",
            object="in",
            unless="in.by,in.from,in.of",
            object_kinds="Document",
            subject_kinds="Organization",
            example="Researchers at <s Organization|the Tidal Institute> found in <o Document|a survey> that few knew.",
        ),
        Frame(
            relation="issued",
            triggers="end|halt|stop|ban|bar|impose|create|establish|suspend|revoke|rescind|reverse|restore|lift|block|freeze",
            subject="agent",
            object="by,through,via",
            subject_kinds="Person,GovernmentBody",
            object_kinds="Directive,Rule",
            example="<s Person|Ruth Alder> ended the practice by <o Directive|an executive order>.",
        ),
        Frame(
            relation="notified",
            triggers="tell",
            object="addressee",
            object_kinds="Legislature",
            subject_kinds="Person,Group,Organization",
            example="<s Person|Ruth Alder> told <o Legislature|the harbor committee> that the scheme had failed.",
        ),
        Frame(
            relation="upheld",
            triggers="lift|stay|vacate|dissolve|overturn|reverse|suspend|toss|throw out|narrow",
            subject="agent",
            object=f"{STAYED}.complement({KEEPING}).patient,{STAYED}.against,{STAYED}.on",
            needs=STAYED,
            subject_kinds="Court,Person",
            object_kinds="Policy,Law",
            example="<s Court|The High Court> lifted an injunction that had blocked <o Program|the quota scheme>.",
        ),
        Frame(
            relation="defendant_in",
            triggers="fight|contest|resist",
            subject="agent",
            object="patient",
            subject_kinds="GovernmentBody",
            object_kinds="Lawsuit",
            example="<s GovernmentBody|The ministry> has fought <o Lawsuit|the lawsuit>.",
        ),
        Frame(
            relation="affects",
            triggers="aim|target|direct",
            subject="patient,agent",
            object="at,toward,against",
            subject_kinds="Policy,Law",
            object_kinds="Group",
            example="<s Program|The quota scheme> was aimed at <o Group|farm workers>.",
        ),
        Frame(
            relation="violates",
            triggers="skirt|sidestep|circumvent|subvert|undercut|shirk",
            subject="agent",
            object="patient",
            object_kinds="Law,Ruling,Agreement",
            example="<s GovernmentBody|The ministry> skirted <o Law|the Shelter Act>.",
        ),
    )
)
