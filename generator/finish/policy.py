"""What the pages of a built site may load and run, told to browsers by the pages themselves.

The policy stands in a meta tag, for not every server can be given headers. A script within a
page runs only if its digest is in the policy of that page, so that text which became markup
through a mistake stays without effect.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.problems import BuildError
from generator.system.inline import digest

RULES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",  # the engine's style sheets carry their icons
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
}
"""What is allowed, by directive; scripts and styles within a page are added by their digests."""
RUNS = "data-atlas-run="
"""What stands in a page whose examples run."""
FRAMES = {"frame-src": "'self'"}
"""What such a page is allowed besides: to hold the page that starts Python (generator/runner/frame.py)."""
HEAD = re.compile(r"<head\b[^>]*>")
INLINE = re.compile(r"<(script|style)\b([^>]*)>(.*?)</\1\s*>", re.DOTALL | re.IGNORECASE)
DATA = re.compile(r"""\s(?:src=|type=["']?application/(?:ld\+)?json\b)""", re.IGNORECASE)
"""A script with an address of its own, or one that is data: neither is run from within the page."""
OWN = re.compile(r'(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(">)')


def with_policy(page: str, name: str) -> str:
    """Return a page with its policy; raise BuildError if it has no head to hold one."""
    head = HEAD.search(page)
    if head is None:
        raise BuildError(f"{name} has no head that could hold its policy")
    tag = f'<meta http-equiv="Content-Security-Policy" content="{policy(page)}">'
    return f"{page[: head.end()]}{tag}{page[head.end() :]}"


def policy(page: str) -> str:
    """Return the policy of a page: the rules, and the digests of what stands within it."""
    found = sorted(set(_inline(page)))
    rules = RULES | (FRAMES if RUNS in page else {})
    for tag in ("script", "style"):
        digests = [f"'{digest(text)}'" for kind, text in found if kind == tag]
        rules[f"{tag}-src"] = " ".join([rules[f"{tag}-src"], *digests])
    return "; ".join(f"{name} {sources}" for name, sources in rules.items())


def for_files(page: str) -> str:
    """Return a page whose policy also holds where it is read from a folder.

    Not every browser takes a file beside such a page for one of the same site.
    """
    return OWN.sub(lambda tag: tag[1] + tag[2].replace("'self'", "'self' file:") + tag[3], page, 1)


def _inline(page: str) -> Iterator[tuple[str, str]]:
    for tag, attributes, text in INLINE.findall(page):
        if tag.lower() == "style" or not DATA.search(attributes):
            yield tag.lower(), text
