"""What a page that is being written says of mistakes: a bar with the problems, until they are mended."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable
from typing import Any

from mkdocs.livereload import LiveReloadServer

_BODY = re.compile(rb"<body\b[^>]*>")
_BAR = (
    "position:fixed;inset:auto 0 0 0;z-index:9999;max-height:50vh;overflow:auto;padding:1em;"
    "background:#7a1212;color:#fff;font:14px/1.5 monospace;white-space:pre-wrap"
)
_PAGE = "<!doctype html><html lang='en'><meta charset='utf-8'><title>Problems</title><body></body></html>"


def with_notice(page: bytes, told: str) -> bytes:
    """Return a page with the problems at its foot, on top of whatever it shows."""
    count = len(re.findall(r"^\S", told, flags=re.MULTILINE))
    title = f"{count} problem{'s' if count != 1 else ''}; until mended, pages stay as they were"
    bar = f'<div id="atlas-problems" role="alert" style="{_BAR}"><strong>{title}</strong>\n{html.escape(told)}</div>'
    found = _BODY.search(page)
    end = found.end() if found else 0
    return page[:end] + bar.encode() + page[end:]


class Server(LiveReloadServer):
    """MkDocs' server, which adds what there is to tell to every page, also to one that is not there yet."""

    def __init__(self, told: Callable[[], str], *arguments: Any) -> None:
        super().__init__(*arguments)
        self._told = told

    def serve_request(self, environ: Any, start_response: Any) -> Iterable[bytes]:
        """Answer a request; a browser that shows a problem reloads as soon as there is something new."""
        told = self._told()
        if not told or environ["PATH_INFO"].startswith("/livereload/"):
            return super().serve_request(environ, start_response)
        begun: list[tuple[str, list[tuple[str, str]]]] = []
        answer = super().serve_request(environ, lambda *given: begun.append(given))
        status, headers = begun[0]
        if not any(value.startswith("text/html") for _, value in headers):
            start_response(status, headers)
            return answer
        page = b"".join(answer)
        if not status.startswith("200"):
            # Of these MkDocs lets browsers show the first and never the next.
            page = page if _BODY.search(page) else _PAGE.encode()
            page = self._inject_js_into_html(page, self._visible_epoch)  # type: ignore[no-untyped-call]
        page = with_notice(page, told)
        rest = [(name, value) for name, value in headers if name != "Content-Length"]
        start_response(status, [*rest, ("Content-Length", str(len(page)))])
        return [page]
