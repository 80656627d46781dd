"""What the browser is told to refuse: any script, image or connection that does not come from this server."""

import base64
import hashlib
import re
from pathlib import Path

import streamlit
from starlette.types import ASGIApp, Message, Receive, Scope, Send

INDEX = Path(streamlit.__file__).parent / "static" / "index.html"
INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def policy(index: str, port: int, host: str = "127.0.0.1") -> str:
    """Write the Content-Security-Policy; the inline scripts of Streamlit's own page are allowed by their hash.

    Components arrive as `blob:`; styles have to be inline, because Streamlit makes them as it runs.
    """
    hashes = " ".join(f"'sha256-{_hash(script)}'" for script in INLINE.findall(index))
    sockets = " ".join(f"ws://{name}:{port}" for name in dict.fromkeys(("127.0.0.1", "localhost", host)))
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' blob: {hashes}".strip(),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            f"connect-src 'self' {sockets}",
            "worker-src 'self' blob:",
            "frame-src 'none'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


class Protect:
    """Adds the policy and its companions to every answer of an application."""

    def __init__(self, app: ASGIApp, port: int, host: str = "127.0.0.1") -> None:
        self.app = app
        self.headers = [
            (b"content-security-policy", policy(INDEX.read_text(encoding="utf-8"), port, host).encode()),
            (b"x-content-type-options", b"nosniff"),
            (b"referrer-policy", b"no-referrer"),
            (b"cross-origin-opener-policy", b"same-origin"),
        ]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, with the headers added."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *self.headers]
            await send(message)

        await self.app(scope, receive, with_headers if scope["type"] == "http" else send)


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
