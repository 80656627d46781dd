import sys

import pytest

from onrecord.lean import without


def test_what_is_not_wanted_is_as_if_it_were_not_there_and_then_is_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "this", raising=False)
    with without("this", "sys"):
        with pytest.raises(ImportError):
            import this  # noqa: F401
        import sys as again

        assert again is sys
    assert "this" not in sys.modules
    assert sys.modules["sys"] is sys
