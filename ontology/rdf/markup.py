"""Elements of a page, made as a tree, so that whatever a definition holds is text and can never become markup."""

from xml.etree.ElementTree import Element, tostring

Child = str | Element


def element(tag: str, *children: Child, **attributes: str) -> Element:
    """Make an element; `class_` and `for_` stand for the names that Python keeps to itself, `_` for a hyphen."""
    made = Element(tag, {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()})
    last: Element | None = None
    for child in children:
        if isinstance(child, Element):
            made.append(child)
            last = child
        elif last is None:
            made.text = (made.text or "") + child
        else:
            last.tail = (last.tail or "") + child
    return made


def link(name: str, words: str | None = None) -> Element:
    """Make a link to a term on the same page."""
    return element("a", words or name, href=f"#{name}")


def joined(parts: list[Element], between: str = ", ") -> list[Child]:
    """Put words between elements."""
    return [child for number, part in enumerate(parts) for child in ((between, part) if number else (part,))]


def definitions(rows: list[tuple[str, list[Child]]]) -> Element:
    """Make a list of terms and what they are; rows without content are left out."""
    made = element("dl")
    for name, content in rows:
        if content:
            made.append(element("dt", name))
            made.append(element("dd", *content))
    return made


def html(page: Element) -> str:
    """Write the page."""
    return "<!DOCTYPE html>\n" + tostring(page, encoding="unicode", method="html") + "\n"
