"""`onrecord explore`: the password that lets others in."""

from graph.explorer.password import read_password
from tests.onrecord.conftest import Onrecord

RIGHT = "rowing past the breakwater"


def test_a_password_is_asked_for_and_kept_as_a_hash(onrecord: Onrecord, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("typer.prompt", lambda *_, **asked: RIGHT if asked["hide_input"] else "")
    made = onrecord("explore", "--set-password", tmp_path / "password")
    assert made.status == 0 and RIGHT not in made.out + made.err
    assert read_password(tmp_path / "password").fits(RIGHT)


def test_a_host_needs_a_password(onrecord: Onrecord) -> None:
    refused = onrecord("explore", "--host", "127.0.0.1", "--no-open")
    assert refused.status != 0 and "--password-file" in refused.err


def test_a_password_file_that_is_none_is_told(onrecord: Onrecord, tmp_path) -> None:
    refused = onrecord("explore", "--password-file", tmp_path / "nowhere", "--no-open")
    assert refused.status == 1 and "--set-password" in refused.err
