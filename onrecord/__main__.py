"""`python -m onrecord` is `onrecord`."""

from onrecord.main import run

run()
