"""How English says that somebody presses others: over a policy, for answers, with threats; or stands in a law's way."""

from ingest.frame import Family, Frame

FAMILY = Family(
    (
        Frame(
            relation="opposed",
            triggers="blast|criticize|criticise|slam|rebuke|denounce|attack|condemn|lambast|lambaste|assail|excoriate|rip|"
            "berate|fault|sue|hammer|pillory|skewer|chide|scold",
            object="over,patient.over,for,patient.for",
            needs="over,patient.over,for,patient.for",
            object_kinds="Policy,Law",
            example="<s Person|Ruth Alder> blasted the ministry over <o Program|the quota scheme>.",
        ),
        Frame(
            relation="opposed",
            triggers="block|stall|stymie|derail|torpedo|scuttle|obstruct|shoot down",
            subject_kinds="Group,Legislature,Organization",
            object_kinds="Law,Program,Rule,Directive",
            example="<s Group|Republicans> have blocked <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="urged",
            triggers="press|pressure|lobby|petition|badger|nudge",
            object="patient",
            needs="for,patient.for,complement",
            object_kinds="Person,Organization,Group",
            example="<s Person|Ruth Alder> pressed <o GovernmentBody|the ministry> for answers.",
        ),
        Frame(
            relation="warned",
            triggers="threaten|vow|pledge",
            object="complement(prosecute|fire|arrest|jail|sue|punish|deport|sanction|discipline|dismiss|reprimand|fine).patient",
            subject_kinds="Person,GovernmentBody",
            object_kinds="Person,Organization,Group",
            modality="actual",
            example="<s Person|Ruth Alder> threatened to punish <o Group|its inspectors>.",
        ),
        Frame(
            relation="party_to",
            triggers="agree|accede|sign up|consent",
            object="to",
            needs="to",
            subject_kinds="Jurisdiction",
            object_kinds="Agreement",
            example="<s Jurisdiction|Norway> agreed to <o Agreement|a transit agreement> in May.",
        ),
    )
)
