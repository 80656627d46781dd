"""What documents are taken all the way with: a model, a gazetteer, and one process or several."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from ingest.errors import IngestError
from ingest.gazetteer import Gazetteer, load_gazetteer
from ingest.language import load as load_language
from ingest.pipeline import Ingested, Tools, ingest
from onrecord.options import SEEDS

Read = Callable[[Iterable[Path]], Iterator[Ingested | IngestError]]
"""A way to take documents to their claims, in their order; what cannot be read is given as its error."""


def tools(gazetteer: Path | None, model: str | None) -> Tools:
    """Load the language model and the gazetteer; raises ModelError or GazetteerError."""
    folder = gazetteer or SEEDS / "gazetteer"
    # An installed copy has no seeds beside it, and works without any list of names.
    names = load_gazetteer(folder) if gazetteer or folder.is_dir() else Gazetteer(())
    return Tools(load_language(model), names)


def reading(gazetteer: Path | None = None, model: str | None = None, workers: int = 1) -> Read:
    """Give the way to read documents: in this process, or in several that load model and gazetteer each for itself.

    Raises ModelError or GazetteerError, the way itself does so where there are several processes.
    """
    if workers == 1:
        return partial(ingest, tools=tools(gazetteer, model))
    from ingest.parallel import ingest_parallel  # one process needs none of what several need

    return partial(ingest_parallel, recipe=partial(tools, gazetteer, model), workers=workers)
