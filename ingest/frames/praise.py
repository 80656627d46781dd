"""How English says praise and blame: by what is felt, asked for, voted, and called good or bad."""

from ingest.frame import Family, Frame

WRONG = (
    "wrong|cruel|inhumane|dangerous|unfair|unjust|discriminatory|harmful|unacceptable|disgraceful|misguided|reckless|"
    "shameful|damning|damn|outrageous|appalling|shocking|deplorable|disappointing|alarming|illegal|unlawful|mistake|disgrace|"
    "sham|outrage|failure|farce|insult|betrayal|scandal|travesty|disaster"
)
RIGHT = (
    "necessary|right|essential|important|historic|landmark|welcome|fair|lawful|legal|constitutional|humane|victory|success|"
    "triumph|milestone"
)

FAMILY = Family(
    (
        Frame(
            relation="criticized",
            triggers="say|argue|claim|contend|maintain|insist|tell|add|write|demand",
            object="duty(resign|quit|apologize|apologise).agent",
            object_kinds="Person,Organization",
            example="<s Person|Ruth Alder> said that <o Person|Jonas Reed> should resign.",
        ),
        Frame(
            relation="criticized",
            triggers="call|push|press",
            object="for(resignation|dismissal|removal|ouster|impeachment).owner,for(resignation|dismissal|removal|ouster|impeachment).of",
            object_kinds="Person",
            example="<s Person|Ruth Alder> called for <o Person|Jonas Reed>'s resignation.",
        ),
        Frame(
            relation="criticized",
            triggers="say|argue|claim|contend|maintain|insist|add|write|tell|feel|think",
            object=f"complement({WRONG}).subject",
            object_kinds="Document,Person,Organization,Event",
            example="<s Person|Ruth Alder> said that <o Ruling|the ruling> was dangerous.",
        ),
        Frame(
            relation="criticized",
            triggers="say|argue|claim|contend|maintain|insist|add|write|tell|feel|think",
            object=f"complement({WRONG}).complement.agent",
            object_kinds="Person,Organization",
            example="<s Person|Ruth Alder> said it was shameful that <o GovernmentBody|the ministry> ignored them.",
        ),
        Frame(
            relation="criticized",
            triggers="disappointed|outraged|appalled|alarmed|dismayed|angry|furious",
            part="adjective",
            subject="subject",
            object="with,at,by,over",
            object_kinds="Person,Organization,Document,Event",
            example="<s Union|The union> was angry with <o GovernmentBody|the ministry>.",
        ),
        Frame(
            relation="criticized",
            triggers="disappoint|outrage|appal|alarm|dismay|anger|infuriate",
            subject="patient",
            object="agent",
            object_kinds="Person,Organization,Document,Event",
            example="<s Union|The union> was dismayed by <o Ruling|the ruling>.",
        ),
        Frame(
            relation="criticized",
            triggers="criticism|condemnation|denunciation|rebuke",
            part="noun",
            subject="owner,from,by",
            object="of",
            object_kinds="Person,Organization,Document,Event",
            example="<s Union|The union>'s criticism of <o GovernmentBody|the ministry> went on.",
        ),
        Frame(
            relation="criticized",
            triggers="dispute|question|doubt",
            object_kinds="Document",
            example="<s Person|Ruth Alder> disputed <o Document|the report>.",
        ),
        Frame(
            relation="criticized",
            triggers="raise|express|voice",
            object="patient(question|concern|doubt|alarm|objection|anger|outrage).about,patient(question|concern|doubt|alarm|objection|anger|outrage).over,patient(question|concern|doubt|alarm|objection|anger|outrage).with,about,over",
            needs="patient(question|concern|doubt|alarm|objection|anger|outrage)",
            object_kinds="Person,Organization,Document,Event",
            example="<s Person|Ruth Alder> voiced doubts about <o GovernmentBody|the ministry>.",
        ),
        Frame(
            relation="opposed",
            triggers="raise|express|voice",
            object="patient(question|concern|doubt|alarm|objection|anger|outrage).about,patient(question|concern|doubt|alarm|objection|anger|outrage).over,patient(question|concern|doubt|alarm|objection|anger|outrage).to,about,over,to",
            needs="patient(question|concern|doubt|alarm|objection|anger|outrage)",
            object_kinds="Policy,Law",
            example="<s Person|Ruth Alder> voiced doubts about <o Program|the quota scheme>.",
        ),
        Frame(
            relation="opposed",
            triggers="threaten|vow|promise|pledge|plan",
            object="complement(block|veto|fight|challenge|oppose|stop|kill|scrap|repeal|reverse).patient",
            object_kinds="Policy,Law",
            example="<s Person|Ruth Alder> vowed to veto <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="opposed",
            triggers="vote",
            object="against",
            needs="against",
            object_kinds="Policy,Law",
            example="<s Person|Ruth Alder> voted against <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="opposed",
            triggers="oppose",
            subject="patient",
            object="to",
            needs="to",
            example="<s Union|The union> is opposed to <o Program|the quota scheme>.",
        ),
        Frame(
            relation="opposed",
            triggers="opposed|averse",
            part="adjective",
            subject="subject",
            object="to",
            example="<s Union|The union> is averse to <o Program|the quota scheme>.",
        ),
        Frame(
            relation="opposed",
            triggers="call|push|press|ask",
            object="for(end|halt|repeal|suspension|withdrawal|reversal).to,for(end|halt|repeal|suspension|withdrawal|reversal).of",
            object_kinds="Policy,Law",
            example="<s Union|The union> called for an end to <o Program|the quota scheme>.",
        ),
        Frame(
            relation="supported",
            triggers="propose|advocate|recommend|promote|urge",
            modality="actual",
            object_kinds="Policy",
            example="<s Person|Ruth Alder> proposed <o Program|a quota scheme>.",
        ),
        Frame(
            relation="supported",
            triggers="have|express|voice|declare|pledge|reaffirm|offer|give|announce|throw",
            object="patient(support|confidence|faith|trust|backing|praise|approval).for,patient(support|confidence|faith|trust|backing|praise|approval).in,patient(support|confidence|faith|trust|backing|praise|approval).to,for,in,behind",
            needs="patient(support|confidence|faith|trust|backing|praise|approval)",
            unless="patient.less(zero|no|little)",
            example="<s Person|Ruth Alder> expressed support for <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="supported",
            triggers="assist|aid|back|help",
            subject_kinds="Person,Organization,Group",
            object_kinds="Person",
            example="<o Person|Jonas Reed> has been assisted by <s Group|former members of the crew>.",
        ),
        Frame(
            relation="supported",
            triggers="request|seek|solicit|raise|collect|appeal|ask|give|donate|offer|launch|start",
            object="complement(help|assist|support|aid|defend).patient",
            needs="patient(donation|money|fund|contribution|fundraiser|crowdfunding),for(donation|money|fund|contribution)",
            object_kinds="Person,Group",
            example="<s Person|Ruth Alder> raised money to help <o Person|Jonas Reed> with his defence.",
        ),
        Frame(
            relation="criticized",
            triggers="critic|detractor",
            part="noun",
            subject="self",
            object="of,of.owner",
            subject_kinds="Group",
            object_kinds="Person,Organization,Document",
            example="They met <s Group|critics> of <o GovernmentBody|the ministry> in May.",
        ),
        Frame(
            relation="opposed",
            triggers="critic|detractor|opponent|foe",
            part="noun",
            subject="self",
            object="of,to",
            subject_kinds="Group",
            object_kinds="Policy,Law",
            example="<s Group|Opponents> of <o Law|the Shelter Act> met in May.",
        ),
        Frame(
            relation="supported",
            triggers="vote",
            object="for",
            needs="for",
            object_kinds="Policy,Law",
            example="<s Person|Ruth Alder> voted for <o Law|the Shelter Act>.",
        ),
        Frame(
            relation="supported",
            triggers="support|praise|endorsement",
            part="noun",
            subject="owner,from",
            object="for,of",
            example="<s Union|The union>'s support for <o Law|the Shelter Act> is well known.",
        ),
        Frame(
            relation="supported",
            triggers="call|brand|label|describe",
            needs=f"label({RIGHT})",
            example="<s Person|Ruth Alder> called <o Law|the Shelter Act> necessary.",
        ),
        Frame(
            relation="supported",
            triggers="say|argue|claim|contend|maintain|insist|add|write|tell|feel|think",
            object=f"complement({RIGHT}).subject",
            object_kinds="Policy,Law",
            example="<s Person|Ruth Alder> said that <o Law|the Shelter Act> is necessary.",
        ),
    )
)
