"""How English says of an event that a noun names who brought it on, where it was and whom it befell."""

from ingest.frame import Family, Frame

FAMILY = Family(
    (
        Frame(
            relation="participated_in",
            triggers="launch|stage|organize|organise|mount|perpetrate|commit|lead|carry out",
            object_kinds="Event",
            subject_kinds="Person,Organization,Group",
            example="<s Group|Two gunmen> carried out <o Event|the attack>.",
        ),
        Frame(
            relation="participated_in",
            triggers="guest|participant|contestant|winner|organizer|organiser|host|finalist",
            part="noun",
            subject="subject",
            object="at,in,of",
            subject_kinds="Person,Organization,Group",
            object_kinds="Event",
            example="<s Person|Ruth Alder> was a guest at <o Event|the festival>.",
        ),
        Frame(
            relation="participated_in",
            triggers="perform|play|sing|race|fight|beat|defeat|face",
            object="in,at",
            subject_kinds="Person,Organization,Group",
            object_kinds="Event",
            example="<s Person|Ruth Alder> sang at <o Event|the festival>.",
        ),
        Frame(
            relation="participated_in",
            triggers="beat|defeat|face",
            subject="patient",
            object="in",
            subject_kinds="Person,Organization,Group",
            object_kinds="Event",
            example="The champion beat <s Person|Ruth Alder> in <o Event|the tournament>.",
        ),
        Frame(
            relation="located_in",
            triggers="occur|happen|erupt|strike|begin",
            subject="agent",
            object="in,at,near,outside",
            subject_kinds="Event",
            object_kinds="Place",
            example="<s Event|The explosion> occurred near <o Jurisdiction|Norway>.",
        ),
        Frame(
            relation="affects",
            triggers="strike|hit|devastate|rock|ravage|engulf|batter|destroy|damage",
            subject="agent",
            object="patient",
            subject_kinds="Event",
            object_kinds="Place,Organization,Group",
            example="<s Event|The earthquake> devastated <o Jurisdiction|Norway>.",
        ),
        Frame(
            relation="affects",
            triggers="overwhelm|strain|burden|swamp|paralyze|paralyse|cripple|disrupt|plague|hamper",
            subject="agent",
            object="patient",
            subject_kinds="Event,Policy",
            object_kinds="Place,Organization,Group",
            example="<s Event|The surge in arrivals> overwhelmed <o GovernmentBody|the port authority>.",
        ),
        Frame(
            relation="affects",
            triggers="survive|suffer|undergo",
            subject="patient",
            object="agent",
            subject_kinds="Event",
            object_kinds="Person,Group",
            example="<o Person|Ruth Alder> survived <s Event|the crash>.",
        ),
    )
)
