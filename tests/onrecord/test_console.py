import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from onrecord.console import CONTROL, safe


@given(st.text())
def test_nothing_that_a_terminal_obeys_is_printed(words: str) -> None:
    assert not CONTROL.search(safe(words))
    assert len(safe(words)) == len(words)


def test_an_escape_sequence_is_shown_as_a_mark() -> None:
    assert safe("a\x1b[2Jb\u202ec") == "a\ufffd[2Jb\ufffdc"
    assert safe("line\nbreak\ttab") == "line\nbreak\ttab"


def test_a_reader_that_goes_away_is_no_error() -> None:
    program = f"{sys.executable} -m onrecord schema | head -c 10"
    done = subprocess.run(["bash", "-c", f"set -o pipefail; {program}"], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.returncode == 0


def test_help_needs_no_language_model() -> None:
    """What takes long to load is loaded by the command that needs it."""
    late = ("spacy", "streamlit", "trafilatura", "rdflib")
    program = f"import sys, onrecord.main; print([name for name in {late} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
