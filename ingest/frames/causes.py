"""How English says that one thing followed from another."""

from ingest.frame import Family, Frame

FAMILY = Family(
    (
        Frame(
            relation="responded_to",
            triggers="response|reaction|answer|retaliation",
            part="noun",
            subject="subject,clause.agent,clause.patient,owner,of,by,from",
            object="to,for",
            example="<s Meeting|The town hall> was organised in response to <o LeakIncident|the leak>.",
        ),
        Frame(
            relation="led_to",
            triggers="result|consequence|product|outcome",
            part="noun",
            subject="of,of.of",
            object="subject",
            object_kinds="Event",
            example="<o LeakIncident|The leak> was a result of <s Program|the quota scheme>.",
        ),
        Frame(
            relation="led_to",
            triggers="result|stem|arise|grow",
            subject="from",
            object="agent",
            needs="from",
            object_kinds="Event",
            example="<o LeakIncident|The leak> stemmed from <s Program|the quota scheme>.",
        ),
        Frame(
            relation="led_to",
            triggers="result|end",
            subject="agent",
            object="in",
            needs="in",
            object_kinds="Event",
            example="<s LeakIncident|The leak> resulted in <o Investigation|an investigation>.",
        ),
        Frame(
            relation="led_to",
            triggers="bring about|set off|touch off|unleash|ignite",
            subject_kinds="Event,Policy",
            object_kinds="Event",
            example="<s Program|The quota scheme> set off <o Event|protests>.",
        ),
    )
)
