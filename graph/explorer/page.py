"""What a page of the explorer is: a module of `graph.explorer.pages` that offers one Page."""

from collections.abc import Callable
from dataclasses import dataclass

from graph.errors import NotFound, StoreError
from graph.explorer.markup import heading, link, notice, paragraph, put
from graph.explorer.session import reset
from ontology.errors import OnRecordError

GONE = "It may have been taken out, or read anew under another name, or the address may be cut short."


@dataclass(frozen=True)
class Page:
    """A page: its place in the menu, its title, and its path in the address (the first page has none).

    `draw` draws it. A page of a `group` stands under its name in the menu, one without stands in the menu itself; one
    that is not `listed` is reached by links only.
    """

    order: int
    title: str
    path: str
    draw: Callable[[], None]
    icon: str = ""
    group: str = ""
    listed: bool = True

    def show(self) -> None:
        """Draw the page; what On Record cannot do is told on the page, with what to do about it."""
        try:
            self.draw()
        except StoreError as error:
            reset()
            put("<h1>The database cannot be read</h1>", notice("", str(error)))
        except NotFound as error:
            put(
                heading("This is not on record", 1),
                notice("The address names nothing that the documents read so far tell of.", GONE),
                f"<p>{link('Search for it by name', './')}</p>",
                f"<details><summary>What was asked for</summary>{paragraph(str(error), 'or-quiet')}</details>",
            )
        except OnRecordError as error:
            put("<h1>Nothing to show here</h1>", notice("", str(error)), f"<p>{link('Search', './')}</p>")
