"""How English says that somebody wants none of a policy, or is for somebody; and whom a policy is meant for."""

from ingest.frame import Family, Frame

APPLYING = "implement|enforce|apply|administer|carry|execute|conduct|follow|obey|perform|do|hold|make|work"

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
        Frame(
            relation="refused",
            triggers="refuse|decline|balk|baulk",
            object=f"complement({APPLYING}).patient.under,complement({APPLYING}).under,complement({APPLYING}).patient.compound,"
            f"complement({APPLYING}).patient,complement(take|participate|serve|help|cooperate|assist).in,"
            "complement(take).patient.in,complement(cooperate|comply).with",
            subject_kinds="Person,Group,Organization",
            object_kinds="Policy",
            modality="actual",
            polarity="affirmed",
            example="<s Person|Ruth Alder> refused to conduct interviews under <o Program|the quota scheme>.",
        ),
        Frame(
            relation="implemented",
            triggers="conduct|hold|do|perform|make|carry out",
            object="under,patient.under,patient.compound",
            subject_kinds="Person,Group,GovernmentBody",
            object_kinds="Program,Rule,Directive",
            needs="patient(interview|screening|inspection|check|hearing|deportation|removal|expulsion|arrest|raid)",
            example="<s Group|Asylum officers> conducted interviews under <o Program|the quota scheme>.",
        ),
    )
)
