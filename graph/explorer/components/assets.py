"""The scripts and styles that a picture is made of, read from this package and from pyvis.

They are handed to Streamlit as text, because its folder of assets works only in an installed wheel whose import name is
the name of the distribution, and this package also runs from a plain checkout.
"""

from functools import cache
from importlib.resources import files

VIS = "templates/lib/vis-9.1.2/vis-network.min.js"


@cache
def own(*names: str) -> str:
    """Join files of the folder `browser`; the first line is a comment, as Streamlit takes a single line for a path."""
    folder = files("graph.explorer.components") / "browser"
    return "\n".join(["/* On Record */", *((folder / name).read_text(encoding="utf-8") for name in names), ""])


@cache
def vis_network() -> str:
    """Read the copy of vis-network 9.1.2 that pyvis ships (Apache-2.0 or MIT); it ends in a comment without newline."""
    return (files("pyvis") / VIS).read_text(encoding="utf-8") + "\n"
