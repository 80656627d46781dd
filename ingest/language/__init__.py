"""The language model that ships, and the word lists beside it.

`load()` gives a spaCy pipeline with Universal Dependencies labels; `cluster(word)` and `is_given_name(word)` tell what
kind of word one is. How the model came to be, what it was trained on and how good it is: `MODEL.md`.
"""

from ingest.language.clusters import cluster
from ingest.language.given_names import is_given_name
from ingest.language.pipeline import load

__all__ = ["cluster", "is_given_name", "load"]
