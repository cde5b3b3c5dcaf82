"""The page within the page that starts Python, with the policy that shuts Python in.

What a reader runs may come from a link, so it is not trusted. It runs in a worker that this page starts
from a `data:` address. Such a worker has an origin of its own, so it reaches neither the page nor
anything that the browser stores for the site. And it keeps the policy of the page that started it: it
may compile WebAssembly, and load nothing from anywhere. The pages of the site load the files
and hand them in. None of them has to allow WebAssembly; they allow only to hold this page.
"""

from __future__ import annotations

from generator.system.inline import digest

POLICY = "default-src 'none'; script-src '{digest}' 'wasm-unsafe-eval'; worker-src data:"


def frame(script: str) -> bytes:
    """Return the page with its one script, which its policy names."""
    policy = POLICY.format(digest=digest(script))
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="robots" content="noindex">\n<title>Python</title>\n'
        f"<script>{script}</script>\n</head>\n</html>\n"
    ).encode()
