"""The browser's door: `onrecord explore` serves this file, and so does `streamlit run app.py`."""

from graph.explorer.router import explore

explore()
