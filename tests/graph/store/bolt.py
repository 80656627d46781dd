"""Just enough of Bolt to be asked who one is: a server of any name, for tests of what is said to the wrong ones."""

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

BOLT_4_4, BOLT_5_4 = b"\x00\x00\x04\x04", b"\x00\x00\x04\x05"
NO_VERSION = b"\x00\x00\x00\x00"


def _text(words: str) -> bytes:
    return bytes([0x80 + len(words)]) + words.encode()


def _success(agent: str) -> bytes:
    said = b"\xb1\x70\xa2" + _text("server") + _text(agent) + _text("connection_id") + _text("1")
    return struct.pack(">H", len(said)) + said + b"\x00\x00"


def _await_message(caller: socket.socket) -> None:
    """Read the chunks of a message, up to the empty one that ends it."""
    while length := struct.unpack(">H", caller.recv(2, socket.MSG_WAITALL))[0]:
        caller.recv(length, socket.MSG_WAITALL)


@contextmanager
def server(agent: str, version: bytes = BOLT_5_4, hello: bytes = b"") -> Iterator[str]:
    """Listen on loopback, settle on a version, call itself `agent`; `hello` is said instead of all that."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()

        def serve() -> None:
            while True:
                try:
                    caller, _ = listening.accept()
                except OSError:
                    return
                with caller:
                    caller.settimeout(5)
                    with suppress(OSError, struct.error):
                        caller.recv(20)
                        caller.sendall(hello or version)
                        while not hello:
                            _await_message(caller)
                            caller.sendall(_success(agent))

        threading.Thread(target=serve, daemon=True).start()
        try:
            yield f"bolt://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            listening.shutdown(socket.SHUT_RDWR)
