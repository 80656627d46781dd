"""Words that a page puts around an article: tables of patterns, by the reason why they are no part of the text.

A pattern is compared with a whole line, without case, its white space made single and its closing punctuation left
out. It must be so narrow that no sentence of an article can be it.
"""

import re

LONGEST_NOTICE = 240

NOTICES: dict[str, tuple[str, ...]] = {
    "navigation": (
        r"(?:skip|jump) to (?:the )?(?:main |primary )?(?:content|footer|header|navigation|menu|search)",
        r"(?:back to top|scroll to top|toggle navigation|main menu|site map|search this site)",
        r"(?:previous|next) (?:article|post|story)",
    ),
    "comment form": (
        r"(?:leave|post|add|write) an? (?:comment|reply)(?: cancel reply)?",
        r"(?:view|show|see|read|hide) (?:all )?(?:\d+ )?comments?|\d+ comments?|comments(?: \(\d+\))?",
        r"join the (?:conversation|discussion)|comments are closed|your email address will not be published.*",
    ),
    "link to the same text elsewhere": (
        r"source link|view (?:original|source)",
        r"read (?:the )?(?:full|original|entire) (?:article|story|post|text)(?: here| on .{1,40})?",
        r"read more|continue reading|click here to (?:read|view|see|continue|subscribe).{0,60}",
    ),
    "notice about advertising": (
        r"(?:no )?(?:ads?|trackers?)(?:,| and| or|/) ?(?:no )?(?:ads?|trackers?|cookies)",
        r"advertise(?:ment|ment -+ .*)|sponsored(?: content)?|promoted|paid (?:post|content)|ad",
        r"(?:story|article) continues (?:below|after)(?: (?:the )?ad(?:vertisement)?)?|report this ad",
    ),
    "notice about cookies": (
        r"(?:we|this (?:web)?site|our (?:web)?sites?|our partners)(?: and our partners)? uses? cookies.*",
        r"by (?:using|continuing to (?:use|browse)) (?:this|our) (?:web)?site.*",
        r"(?:accept|reject|manage|allow)(?: all)? cookies|cookie (?:policy|settings|preferences|notice)",
    ),
    "terms of the site": (
        r"privacy policy|terms (?:of (?:use|service)|and conditions)|do not sell my (?:personal )?info(?:rmation)?",
        r"(?:©|\(c\)|copyright(?: ©| \(c\))?) ?\d{4}.{0,200}|.{0,80}\ball rights reserved",
    ),
    "button for sharing": (
        r"(?:share|tweet)(?: this)?(?: (?:article|story|post|page))?(?: (?:on|via) .{1,40})?",
        r"facebook|twitter|linkedin|whatsapp|reddit|pinterest|telegram|copy link|print this(?: (?:page|article))?",
        r"(?:follow|like|find) us on .{1,60}|follow us",
    ),
    "newsletter or account": (
        r"(?:sign up|register|subscribe)(?: (?:here|now|today|free|to|for)\b.{0,160})?",
        r"(?:get|receive) .{0,100}(?:in|to|into) your (?:inbox|mailbox).{0,40}|enter your email.{0,60}",
        r"already a subscriber.{0,60}|(?:log|sign) (?:in|out)(?: (?:to|or|here|with)\b.{0,60})?",
        r"create (?:an|your) (?:free )?account(?: .{0,60})?",
    ),
    "pointer to other articles": (
        r"(?:you (?:may|might) also (?:like|be interested in)|recommended(?: for you)?|most (?:read|popular|viewed))",
        r"(?:related|more|latest|top|trending) (?:articles?|stories|coverage|posts|news|headlines)|trending(?: now)?",
    ),
    "labels": (
        r"(?:tags?|tagged|filed under|categories|posted in) ?:.{0,200}",
        r"(?:topics|tags|categories) in this (?:article|story|post)|tags",
    ),
}

# Under these words nothing follows but labels, each a line of its own.
LABEL_HEADINGS = r"(?:topics|tags|categories) in this (?:article|story|post)|tags"

# Under these words at the end of a text nothing follows but a list of other texts.
LIST_HEADINGS = r"sources?|references|external links?|related (?:news|articles?|stories)|further reading|sister links?"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_NOTICE = _any(*(pattern for patterns in NOTICES.values() for pattern in patterns))
_LABEL_HEADING = _any(LABEL_HEADINGS)
_LIST_HEADING = _any(LIST_HEADINGS)


def is_notice(line: str) -> bool:
    """Say whether a line is nothing but words of the page around the article."""
    return len(line) <= LONGEST_NOTICE and bool(_NOTICE.fullmatch(_plain(line)))


def is_label_heading(line: str) -> bool:
    """Say whether a line announces labels such as topics."""
    return bool(_LABEL_HEADING.fullmatch(_plain(line)))


def is_list_heading(line: str) -> bool:
    """Say whether a line announces a list of other texts."""
    return bool(_LIST_HEADING.fullmatch(_plain(line)))


def without_notice(line: str) -> str:
    """Give what a line says before the notice that it ends with; the line itself where it ends with none."""
    if len(line) > LONGEST_NOTICE:
        return line
    for word in list(re.finditer(r"\S+", line))[1:]:
        if is_notice(line[word.start() :]):
            return line[: word.start()].rstrip()
    return line


def _plain(line: str) -> str:
    return re.sub(r"\s+", " ", line).strip(" *•·-–—|#>").rstrip(" .!:…»›→")
