"""Who may change the graph in the browser: whoever sits at this machine, and whoever knows the server's password."""

from ipaddress import ip_address

import streamlit as st

REFUSAL = (
    "This server is open to others and asks for no password, so nobody may change anything here. Serve it with "
    "“onrecord explore”, for others too with “--password-file”."
)
_behind_password: list[bool] = []


def behind_password(is_so: bool) -> None:
    """Say whether this server asks for a password before it answers."""
    _behind_password[:] = [is_so]


def may_write() -> bool:
    """Say whether pages may offer to change the graph."""
    return any(_behind_password) or is_own(st.get_option("server.address"))


def is_own(address: str | None) -> bool:
    """Say whether an address is reached from this machine alone; none at all means that every address is served."""
    if address == "localhost":
        return True
    try:
        return ip_address(address or "").is_loopback
    except ValueError:
        return False
