"""The browser's door: `onrecord explore` serves this file, and so does `streamlit run app.py`."""

from graph.explorer.adding import Paper, Reading
from graph.explorer.router import explore


def read_paper(data: bytes, paper: Paper) -> Reading:
    """Read a document that a person adds; what reading needs is loaded with the first one."""
    from onrecord.adding import read_paper as read

    return read(data, paper)


explore(read_paper)
