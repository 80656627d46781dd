"""The door of a shared explorer: nothing is answered before the password, neither a page nor a file nor a socket."""

import asyncio
import hashlib
import re
import secrets
import time
from collections import deque
from collections.abc import Callable
from html import escape
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs, quote

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph.explorer.password import Password

COOKIE = "onrecord_session"
LOGIN = "/login"
LONGEST_BODY = 8192
# A view of this server; an address that begins with two slashes would be another's.
VIEW = re.compile(r"/(?!/)[\w?&=%/.,:+~-]{0,2000}", re.ASCII)
LASTS = 12 * 3600  # seconds, a working day
MOST_SESSIONS = 1000
# Wrong passwords within so many seconds: from one address, and from all together.
WITHIN, MOST_HERE, MOST_ANYWHERE = 300, 5, 50
FORM = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>On Record</title><style>
:root {{ color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }}
body {{ max-width: 22rem; margin: 15vh auto; padding: 0 1rem; color: light-dark(#1b1f24, #e8ebef);
 background: light-dark(#ffffff, #12161c); }}
label, input:not([type=hidden]), button {{ display: block; width: 100%; box-sizing: border-box; font: inherit; }}
input, button {{ margin-top: .3rem; padding: .5rem .7rem; border-radius: .4rem;
 border: 1px solid light-dark(#57606a, #a9b2bd); }}
button {{ margin-top: 1rem; cursor: pointer; background: light-dark(#0b5394, #8fc1ff);
 color: light-dark(#ffffff, #0e1621); }}
p {{ border-left: 4px solid light-dark(#8a3b00, #e8954f); padding-left: .7rem; }}
</style></head><body><main><h1>On Record</h1>{told}
<form method="post" action="/login"><input type="hidden" name="next" value="{then}">
<label for="password">Password of this server</label>
<input id="password" name="password" type="password" autocomplete="current-password" required autofocus>
<button>Enter</button></form></main></body></html>
"""


class Tries:
    """Counts wrong passwords of the last minutes, for each address and for all together."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._wrong: deque[tuple[float, str]] = deque()

    def wait(self, address: str) -> int:
        """Say for how many seconds an address may not try; 0 where it may."""
        now = self._clock()
        while self._wrong and self._wrong[0][0] <= now - WITHIN:
            self._wrong.popleft()
        here = [at for at, who in self._wrong if who == address]
        ends = [here[-MOST_HERE]] if len(here) >= MOST_HERE else []
        if len(self._wrong) >= MOST_ANYWHERE:
            ends.append(self._wrong[-MOST_ANYWHERE][0])
        return max((int(at + WITHIN - now) + 1 for at in ends), default=0)

    def wrong(self, address: str) -> None:
        """Note a wrong password."""
        self._wrong.append((self._clock(), address))


class Sessions:
    """Who has given the password: hashes of the cookies, in memory only, so that a restart asks everybody again."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until: dict[bytes, float] = {}

    def begin(self) -> str:
        """Begin a session and give its cookie."""
        now = self._clock()
        self._until = {key: end for key, end in self._until.items() if end > now}
        while len(self._until) >= MOST_SESSIONS:
            del self._until[next(iter(self._until))]
        token = secrets.token_urlsafe(32)
        self._until[_digest(token)] = now + LASTS
        return token

    def holds(self, token: str) -> bool:
        """Say whether a cookie is that of a session which has not ended."""
        # What is looked up is a hash, so that the time it takes tells nothing about the cookies that there are.
        return self._until.get(_digest(token), 0.0) > self._clock()


class Guard:
    """Asks for the password before anything of an application is answered; `sessions` and `tries` are of one server."""

    def __init__(self, app: ASGIApp, password: Password) -> None:
        self.app, self.password = app, password
        self.sessions, self.tries = Sessions(), Tries()
        self._one = asyncio.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or ask for the password."""
        if scope["type"] == "lifespan" or self.sessions.holds(_cookie(scope)):
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1008})
        elif scope["path"] == LOGIN and scope["method"] == "POST":
            await self._try(scope, receive, send)
        else:
            await _answer(send, 401, _form("", _view(scope)))

    async def _try(self, scope: Scope, receive: Receive, send: Send) -> None:
        address = (scope.get("client") or ("",))[0]
        given = parse_qs(await _body(receive), max_num_fields=4)
        tried, then = (given.get(name, [""])[0] for name in ("password", "next"))
        if not VIEW.fullmatch(then):
            then = "/"
        # One at a time: many at once can neither outrun the count nor take the memory that hashing needs.
        async with self._one:
            wait = self.tries.wait(address)
            fits = not wait and await asyncio.to_thread(self.password.fits, tried)
            if not wait and not fits:
                self.tries.wrong(address)
        if wait:
            told = f"<p role=alert>Too many wrong passwords. Try again in {-(-wait // 60)} min.</p>"
            await _answer(send, 429, _form(told, then), (b"retry-after", str(wait).encode()))
        elif not fits:
            await _answer(send, 401, _form("<p role=alert>This is not the password.</p>", then))
        else:
            held = f"{COOKIE}={self.sessions.begin()}; Path=/; HttpOnly; SameSite=Strict"
            await _answer(send, 303, "", (b"location", then.encode()), (b"set-cookie", held.encode()))


def _form(told: str, then: str) -> str:
    return FORM.format(told=told, then=escape(then, quote=True))


def _view(scope: Scope) -> str:
    """Write the address that was asked for, to go on to it after the password."""
    query = scope.get("query_string", b"").decode("latin-1")
    return f"{quote(scope['path'])}?{query}" if query else quote(scope["path"])


async def _body(receive: Receive) -> str:
    held = b""
    more = True
    while more and len(held) <= LONGEST_BODY:
        message: Message = await receive()
        held += message.get("body", b"")
        more = message["type"] == "http.request" and message.get("more_body", False)
    return held[:LONGEST_BODY].decode("utf-8", "replace")


async def _answer(send: Send, status: int, page: str, *headers: tuple[bytes, bytes]) -> None:
    body = page.encode()
    usual = [
        (b"content-type", b"text/html; charset=utf-8"),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
    ]
    await send({"type": "http.response.start", "status": status, "headers": [*usual, *headers]})
    await send({"type": "http.response.body", "body": body})


def _cookie(scope: Scope) -> str:
    written = b"; ".join(value for name, value in scope.get("headers", ()) if name == b"cookie")
    try:
        found = SimpleCookie(written.decode("latin-1")).get(COOKIE)
    except CookieError:
        return ""
    return found.value if found else ""


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
