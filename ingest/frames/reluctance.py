"""How English says that somebody wants none of a policy, or is for somebody; and whom a policy is meant for."""

from ingest.frame import Family, Frame

FAMILY = Family(
    (
        Frame(
            relation="opposed",
            triggers="balk|baulk|bristle|recoil|chafe|bridle",
            object="at,against",
            needs="at,against",
            object_kinds="Policy,Law",
            example="<s Person|Ruth Alder> balked at <o Program|the quota scheme>.",
        ),
        Frame(
            relation="opposed",
            triggers="demand|insist|urge|ask|request|propose|recommend",
            object="wish(stop|end|halt|scrap|suspend|drop|abandon|repeal|rescind|reverse|lift).patient",
            object_kinds="Policy,Law",
            example="<s Person|Ruth Alder> demanded that Jonas Reed stop <o Program|the quota scheme>.",
        ),
        Frame(
            relation="opposed",
            triggers="see|find",
            object="patient.for,patient.in,for,in",
            needs="patient(reason|need|justification|basis|merit|point|sense|value|rationale).less(no|little)",
            object_kinds="Policy,Law",
            polarity="affirmed",
            example="<s Union|The union> saw no valid reason for <o Program|the quota scheme>.",
        ),
        Frame(
            relation="supported",
            triggers="campaign|stump|canvass",
            object="for",
            needs="for",
            object_kinds="Person",
            example="<s Person|Ruth Alder> campaigned for <o Person|Jonas Reed> in May.",
        ),
        Frame(
            relation="affects",
            triggers="aim|target|direct",
            subject="patient",
            object="at,against",
            subject_kinds="Policy,Law",
            example="<s Program|The quota scheme> was aimed at <o Group|farm workers>.",
        ),
        Frame(
            relation="affects",
            triggers="",
            heads="Policy",
            subject="self",
            object="complement.patient",
            needs="complement.under(which)",
            object_kinds="Group",
            example="Ken Marsh runs <s Directive|the order> under which <o Group|migrants> have been turned away.",
        ),
    )
)
