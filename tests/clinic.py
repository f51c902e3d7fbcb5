"""Another site that embeds players: the pages of examples/, from an origin of its own."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from conftest import ROOT

EXAMPLES = ROOT / "examples"

NAMED = "https://leaflets.example.org"
"""The site of the leaflets, as the examples name it."""

TYPES = {".html": "text/html; charset=utf-8", ".css": "text/css"}


@dataclass
class Clinic:
    """The site, once its server runs."""

    port: int
    leaflets: str = NAMED
    """Where the leaflets are."""
    pages: dict[str, str] = field(default_factory=dict)
    """Pages beside the examples, by name, or instead of them."""
    headers: dict[str, str] = field(default_factory=dict)
    """On every answer."""

    @property
    def origin(self) -> str:
        """The site, which may embed players."""
        return f"http://localhost:{self.port}"

    @property
    def stranger(self) -> str:
        """The same pages by another origin, which may not."""
        return f"http://127.0.0.1:{self.port}"

    def read(self, name: str) -> str:
        """A file of the site as it is sent."""
        text = self.pages.get(name) or (EXAMPLES / name).read_text("utf-8")
        return text.replace(NAMED, self.leaflets)


@contextlib.contextmanager
def opening() -> Iterator[Clinic]:
    """The site on loopback, on a free port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            name = self.path.partition("?")[0].removeprefix("/")
            if name == "favicon.ico":
                self.send_response(204)
                self.end_headers()
                return
            if name not in clinic.pages and not (EXAMPLES / name).is_file():
                self.send_error(404)
                return
            body = clinic.read(name).encode()
            self.send_response(200)
            suffix = name[name.rfind(".") :]
            headers = {"Content-Type": TYPES[suffix], "Content-Length": str(len(body))}
            for header, value in {**headers, **clinic.headers}.items():
                self.send_header(header, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *values: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        clinic = Clinic(server.server_port)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield clinic
        server.shutdown()
