"""The password of a shared explorer: what is written of it, and who reads it."""

import os

import pytest

from graph.errors import StoreError
from graph.explorer.password import make_password, read_password, write_password

RIGHT = "rowing past the breakwater"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "password"
    write_password(make_password(RIGHT), path)
    return path


def test_the_right_password_fits_and_no_other(file):
    held = read_password(file)
    assert held.fits(RIGHT)
    for wrong in ("", RIGHT[:-1], RIGHT + " ", RIGHT.upper(), "x" * 10_000):
        assert not held.fits(wrong)


def test_the_file_holds_a_hash_with_its_own_salt_and_is_its_owners(file, tmp_path):
    assert RIGHT not in file.read_text() and file.stat().st_mode & 0o777 == 0o600
    other = tmp_path / "other"
    write_password(make_password(RIGHT), other)
    assert other.read_text() != file.read_text() and sorted(p.name for p in tmp_path.iterdir()) == ["other", "password"]


@pytest.mark.parametrize("chosen", ["", "short", "x" * 1001])
def test_a_password_too_short_or_too_long_is_refused(chosen):
    with pytest.raises(StoreError, match="12 to 1000"):
        make_password(chosen)


@pytest.mark.parametrize(
    "written", ["", "rowing", "scrypt$2$8$1$aaaa$aaaa", "scrypt$16384$8$5$!!$!!", "scrypt$16384$8$5$aaaa$aaaa"]
)
def test_what_is_no_hash_is_refused_with_what_to_do(tmp_path, written):
    path = tmp_path / "password"
    path.write_text(written)
    path.chmod(0o600)
    with pytest.raises(StoreError, match="--set-password"):
        read_password(path)
    with pytest.raises(StoreError, match="nowhere"):
        read_password(tmp_path / "nowhere")
    with pytest.raises(StoreError, match="cannot be written"):
        write_password(make_password(RIGHT), tmp_path / "no folder" / "password")


@pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX'")
def test_a_file_that_others_may_read_is_refused(file):
    file.chmod(0o644)
    with pytest.raises(StoreError, match="chmod 600"):
        read_password(file)
