"""How English says where somebody stands: supported, opposed, refused, criticized."""

from ingest.frame import Family, Frame

APPLYING = "implement|enforce|apply|administer|carry|execute|conduct|follow|obey|perform|do|interview"

WRONG = (
    "illegal|unlawful|immoral|unconstitutional|wrong|unethical|cruel|inhumane|dangerous|unfair|unjust|discriminatory|"
    "harmful|clumsy|unworkable|unacceptable|disgraceful|misguided|reckless|shameful|outrageous|draconian|heartless|"
    "mistake|disgrace|sham|outrage|failure|farce|insult|betrayal|scandal|travesty|disaster|attack"
)

FAMILY = Family(
    (
        Frame(
            relation="opposed",
            triggers="oppose|protest|resist|decry|denounce|condemn|reject|criticize|criticise|blast|slam|boycott|defy|contest|"
            "fight|battle|attack|assail|lambast|lambaste|lament|deride|deplore|excoriate|savage|pan|rip|"
            "castigate|disparage|bemoan|mock|ridicule|veto|dispute|question|thwart|obstruct|repudiate|"
            "disavow|vote down",
            example="<s Union|The union> opposed <o Program|the quota scheme>.",
        ),
        Frame(
            relation="opposed",
            triggers="push back|rebel|rail|lobby|campaign|demonstrate|rally|protest|object|speak out|speak|fight|argue",
            object="against,on,to",
            needs="against,on,to",
            example="<s Union|The union> has pushed back on <o Directive|the new guidance>.",
        ),
        Frame(
            relation="opposed",
            triggers="urge|ask|call|press|implore|petition|beg|want|request|push|sue|fight|campaign|pressure|vow",
            object="complement(block|halt|stop|end|scrap|reject|suspend|drop|withdraw|abandon|reverse|repeal|strike|void|"
            "overturn|invalidate|vacate|enjoin|bar|delay|freeze|lift|pause|undo|annul|reconsider).patient",
            example="<s Union|The union> asked the judge to block <o Program|the quota scheme>.",
        ),
        Frame(
            relation="opposed",
            triggers="say|argue|claim|believe|think|feel|contend|maintain|insist|call|state|assert|tell|warn|write|add|complain",
            object=f"complement({WRONG}).subject",
            example="<s Union|The union> argued that <o Program|the quota scheme> is illegal.",
        ),
        Frame(
            relation="opposed",
            triggers="say|argue|claim|believe|think|feel|contend|maintain|insist|state|assert|tell|warn|write|add|complain",
            object="complement(violate|break|breach|endanger|contravene|harm|undermine|leave).agent",
            object_kinds="Policy,Law",
            example="<s Union|The union> said that <o Program|the quota scheme> violates the law.",
        ),
        Frame(
            relation="opposed",
            triggers="critic|opponent|foe",
            part="noun",
            subject="self",
            object="of",
            subject_kinds="Group",
            example="Some <s Group|critics> of <o Program|the quota scheme> gathered outside.",
        ),
        Frame(
            relation="opposed",
            triggers="opposition|resistance|objection",
            part="noun",
            subject="owner,of,by",
            object="to,against",
            example="<s Union|The union>'s opposition to <o Program|the quota scheme> is well known.",
        ),
        Frame(
            relation="criticized",
            triggers="criticize|criticise|denounce|condemn|blame|blast|slam|rebuke|berate|accuse|fault|mock|ridicule|deride|"
            "attack|assail|lambast|lambaste|excoriate|savage|rip|castigate|chastise|chide|scold|admonish|upbraid|decry|"
            "deplore|disparage|rebuff|vilify|pillory|skewer|scorn|decry",
            example="<s Person|Ruth Alder> criticized <o GovernmentBody|the ministry>.",
        ),
        Frame(
            relation="criticized",
            triggers="call|brand|label|describe",
            needs=f"label({WRONG})",
            object_kinds="Document,Organization,Person,Event",
            example="<s Person|Ruth Alder> called <o Ruling|the ruling> dangerous.",
        ),
        Frame(
            relation="opposed",
            triggers="call|brand|label|describe",
            needs=f"label({WRONG})",
            example="<s Person|Ruth Alder> called <o Program|the quota scheme> unlawful.",
        ),
        Frame(
            relation="criticized",
            triggers="have",
            needs="patient(confidence|faith|trust).less(zero|no|little)",
            object="patient.in,in",
            polarity="affirmed",
            example="<s Union|The union> has little confidence in <o GovernmentBody|the ministry>.",
        ),
        Frame(
            relation="criticized",
            triggers="critical",
            part="adjective",
            subject="subject",
            object="of",
            example="<s Union|The union> is extremely critical of <o GovernmentBody|the ministry>.",
        ),
        Frame(
            relation="criticized",
            triggers="critic",
            part="noun",
            subject="self",
            object="of",
            subject_kinds="Group",
            object_kinds="Person,Organization",
            example="Some <s Group|critics> of <o GovernmentBody|the ministry> gathered outside.",
        ),
        Frame(
            relation="supported",
            triggers="support|back|endorse|praise|defend|welcome|applaud|favor|favour|champion|hail|commend|embrace|laud|cheer|"
            "celebrate|salute|tout|extol|justify|cosponsor|co-sponsor|sponsor|spearhead|promote",
            example="<s AdvocacyGroup|The Harbor Alliance> backed <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="supported",
            triggers="supporter|backer",
            part="noun",
            subject="self",
            object="of",
            subject_kinds="Group",
            example="<s Group|Supporters> of <o Law|the Shelter Act> gathered outside.",
        ),
        Frame(
            relation="refused",
            triggers="refuse|decline",
            object=f"complement({APPLYING}).patient",
            modality="actual",
            example="<s Person|Ruth Alder> refused to implement <o Program|the quota scheme>.",
        ),
    )
)
