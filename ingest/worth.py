"""The words by which English praises and blames: lists, kept apart from the rules that read them."""

from ingest.cues import words

BAD = words(
    "cruel inhumane inhuman unlawful illegal unconstitutional immoral unethical wrong unfair unjust "
    "discriminatory racist xenophobic harmful clumsy unthinking unworkable unacceptable disgraceful misguided "
    "reckless shameful outrageous draconian heartless callous punitive appalling deplorable abhorrent repugnant "
    "indefensible unjustified unjustifiable unreasonable pointless counterproductive counter-productive "
    "short-sighted shortsighted ill-conceived ineffective dangerous absurd ridiculous ludicrous nonsensical "
    "irresponsible unconscionable disastrous catastrophic barbaric vindictive divisive damaging undemocratic "
    "unenforceable insulting terrible awful horrible horrendous damning shocking foolish senseless intolerable "
    "wasteful cynical hypocritical bad flawed disgusting despicable"
)
BAD_NOUNS = words(
    "mistake disgrace sham outrage farce insult betrayal scandal travesty disaster gimmick stunt folly "
    "catastrophe abomination nightmare affront injustice shambles blunder overreach failure stain"
)
GOOD = words(
    "fair lawful legal constitutional humane right necessary essential vital crucial sensible reasonable "
    "effective welcome good great excellent historic fantastic wonderful proportionate justified compassionate "
    "overdue"
)
GOOD_NOUNS = words("victory success triumph milestone breakthrough achievement win relief blessing vindication")
GENERAL = words(
    "idea thing decision policy plan law rule deal move step way approach measure day news direction choice "
    "example scheme proposal act bill agreement order scenario use"
)
INSTANCE = words("example sign symbol symptom form part")
HARMING = words(
    "endanger harm hurt undermine jeopardise jeopardize betray criminalise criminalize punish violate breach "
    "contravene discriminate traumatise traumatize devastate worsen exacerbate imperil penalise penalize "
    "scapegoat dehumanise dehumanize demonise demonize"
)
HELPING = words("improve strengthen protect benefit help restore save simplify")
CAUSING = words("lead cause create result drive push force leave expose deter deny deprive mean cost risk")
FEARING = words("warn fear worry complain caution")
WRONGING = words(
    "fail betray abandon mislead deceive scapegoat mistreat demonise demonize lie dehumanise dehumanize endanger "
    "violate breach discriminate traumatise traumatize jeopardise jeopardize"
)
LABELLING = words(
    "call brand label describe dismiss denounce condemn slam blast decry hail praise regard cast portray characterize "
    "characterise"
)
ABOUT = words("about over regarding")
DOUBT = words("question doubt concern alarm fear")
UNDOING = words("scrap withdraw repeal end abandon reverse reconsider drop reject halt suspend rescind abolish stop go")
DOING = words("pass adopt extend approve uphold keep ratify expand enact retain reinstate preserve")
PROMISES = words("word promise pledge vow oath commitment")
PERIL = words("risk danger jeopardy peril")
ENDING_NEEDED = words("must should need")
LINKING = words("be seem look remain become prove appear")
UNSURE_OF_GOOD = words("may might could can ca should must would")
SUPPORTING = words("support back endorse praise defend welcome applaud champion hail commend favour favor")
OPPOSING = words(
    "oppose decry denounce condemn reject criticise criticize blast slam protest resist attack deplore lambast question"
)
