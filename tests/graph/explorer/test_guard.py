"""The door: what is answered before the password, and after it."""

import asyncio

import pytest

from graph.explorer.guard import COOKIE, LASTS, MOST_ANYWHERE, MOST_HERE, MOST_SESSIONS, WITHIN, Guard, Sessions, Tries
from graph.explorer.password import make_password

RIGHT = "rowing past the breakwater"
PASSWORD = make_password(RIGHT)


class Visitor:
    """Somebody with an address and a cookie, in front of an application that answers everything."""

    def __init__(self, guard: Guard, address: str = "10.0.0.1") -> None:
        self.guard, self.address, self.cookie = guard, address, ""

    def ask(self, path="/", body=None, kind="http", query=b""):
        sent = []
        messages = [{"type": f"{kind}.request", "body": body or b"", "more_body": False}]

        async def receive():
            return messages.pop(0)

        async def send(message):
            sent.append(message)

        scope = {
            "type": kind, "path": path, "method": "POST" if body is not None else "GET", "query_string": query,
            "headers": [(b"cookie", self.cookie.encode())], "client": (self.address, 5),
        }  # fmt: skip
        asyncio.run(self.guard(scope, receive, send))
        return sent

    def enter(self, password, then="/"):
        sent = self.ask("/login", f"password={password.replace(' ', '+')}&next={then}".encode())
        headers = dict(sent[0]["headers"])
        if b"set-cookie" in headers:
            self.cookie = headers[b"set-cookie"].decode().partition(";")[0]
        return sent[0]["status"], headers, sent[1]["body"].decode()


async def application(scope, receive, send):
    await send({"type": f"{scope['type']}.let.in"})


@pytest.fixture
def visitor():
    return Visitor(Guard(application, PASSWORD))


@pytest.mark.parametrize("path", ["/", "/entity", "/_stcore/health", "/static/x.js", "/media/a.csv", "/login"])
def test_nothing_is_answered_before_the_password(visitor, path):
    sent = visitor.ask(path)
    assert sent[0]["status"] == 401 and b'type="password"' in sent[1]["body"]
    assert dict(sent[0]["headers"])[b"cache-control"] == b"no-store"


def test_no_socket_is_opened_before_the_password(visitor):
    assert visitor.ask("/_stcore/stream", kind="websocket") == [{"type": "websocket.close", "code": 1008}]


def test_the_password_opens_everything_to_whoever_gave_it(visitor):
    status, headers, _ = visitor.enter(RIGHT)
    assert status == 303 and headers[b"location"] == b"/"
    assert {"HttpOnly", "SameSite=Strict"} <= set(headers[b"set-cookie"].decode().split("; "))
    assert b"Max-Age" not in headers[b"set-cookie"] and b"Expires" not in headers[b"set-cookie"]
    assert visitor.ask("/entity") == [{"type": "http.let.in"}]
    assert visitor.ask("/_stcore/stream", kind="websocket") == [{"type": "websocket.let.in"}]
    other = Visitor(visitor.guard)
    assert other.ask()[0]["status"] == 401
    for forged in (
        f"{COOKIE}=",
        f"{COOKIE}={'x' * 43}",
        visitor.cookie[:-1],
        "\x00\xff=;;",
        f"other={visitor.cookie}x",
    ):
        other.cookie = forged.encode("latin-1").decode("latin-1")
        assert other.ask()[0]["status"] == 401, forged


@pytest.mark.parametrize(
    "body", [b"", b"password=", b"pass=x", b"password=wrong", b"\xff\xfe", b"a=1&" * 3 + b"b=2", b"x" * 99999]
)
def test_a_wrong_password_opens_nothing(visitor, body):
    assert visitor.ask("/login", body)[0]["status"] == 401 and visitor.ask()[0]["status"] == 401


def test_one_goes_on_to_the_view_that_was_asked_for(visitor):
    asked = visitor.ask("/entity", query=b"id=person%2Fada&x=%22%3E%3Cscript%3E")
    assert b'value="/entity?id=person%2Fada&amp;x=%22%3E%3Cscript%3E"' in asked[1]["body"]
    assert visitor.enter(RIGHT, "%2Fentity%3Fid%3Dperson%252Fada")[1][b"location"] == b"/entity?id=person%2Fada"


@pytest.mark.parametrize(
    "then", ["https://evil.test/", "//evil.test", "/%5Cevil.test", "/a%0D%0Ax:y", "javascript:x", ""]
)
def test_nobody_is_sent_elsewhere(visitor, then):
    assert visitor.enter(RIGHT, then)[1][b"location"] == b"/"


def test_what_is_asked_for_does_not_become_markup(visitor):
    page = visitor.ask('/"><script>alert(1)</script>', query=b'"><script>alert(1)</script>')[1]["body"]
    assert b"<script" not in page


def test_after_some_wrong_passwords_even_the_right_one_has_to_wait(visitor):
    for _ in range(MOST_HERE):
        assert visitor.enter("not the password")[0] == 401
    status, headers, page = visitor.enter(RIGHT)
    assert status == 429 and int(headers[b"retry-after"]) > 0 and "Too many" in page
    assert Visitor(visitor.guard, "10.0.0.2").enter(RIGHT)[0] == 303, "another address is not shut out"


class TestTries:
    def test_they_are_forgotten_in_time(self):
        now = [0.0]
        tries = Tries(lambda: now[0])
        for _ in range(MOST_HERE):
            assert tries.wait("a") == 0
            tries.wrong("a")
            now[0] += 1
        assert 0 < tries.wait("a") <= WITHIN and tries.wait("b") == 0
        now[0] = WITHIN + 0.5
        assert tries.wait("a") == 0

    def test_many_addresses_together_are_slowed_too(self):
        tries = Tries(lambda: 0.0)
        for number in range(MOST_ANYWHERE):
            assert tries.wait("fresh") == 0
            tries.wrong(str(number))
        assert tries.wait("fresh") > 0


class TestSessions:
    def test_a_session_ends(self):
        now = [0.0]
        sessions = Sessions(lambda: now[0])
        token = sessions.begin()
        assert sessions.holds(token) and not sessions.holds(token + "x") and not sessions.holds("")
        now[0] = LASTS + 1
        assert not sessions.holds(token)

    def test_there_are_only_so_many_and_the_oldest_goes(self):
        sessions = Sessions(lambda: 0.0)
        first, *_, last = [sessions.begin() for _ in range(MOST_SESSIONS + 1)]
        assert sessions.holds(last) and not sessions.holds(first)
