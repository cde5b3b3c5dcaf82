"""What the browser has stored of the site, as a reader's tab sees it."""

from __future__ import annotations

import time
from collections.abc import Callable

from playwright.sync_api import Page

from tests.built.dialog.parts import wait_until
from tests.served import PATIENCE

READY = """() => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)"""


def visit(tab: Page, address: str) -> None:
    """Open a page, and wait until the service worker has it."""
    tab.goto(address, wait_until="load")
    wait_until(tab, READY)
    until(tab, lambda: address.rstrip("/") in [one.rstrip("/") for one in stored(tab, "visited")])


def stored(tab: Page, kind: str) -> list[str]:
    """Return the addresses in the browser's stores of a kind."""
    found: list[str] = tab.evaluate(
        """async kind => {
            const names = (await caches.keys()).filter(name => name.startsWith(`atlas:/atlas/:${kind}`));
            const keys = await Promise.all(names.map(async name => (await caches.open(name)).keys()));
            return keys.flat().map(request => request.url);
        }""",
        kind,
    )
    return found


def until(tab: Page, is_so: Callable[[], bool]) -> None:
    """Wait until something is so."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end, "it did not come to be"
        tab.wait_for_timeout(100)


def kept_version(tab: Page) -> str | None:
    found: str | None = tab.evaluate(
        """async () => {
            const note = await (await caches.open("atlas:/atlas/:state")).match("/atlas/~/whole");
            return note ? (await note.json()).version : null;
        }"""
    )
    return found


def kept_stores(tab: Page) -> list[str]:
    found: list[str] = tab.evaluate(
        "async () => (await caches.keys()).filter(name => name.includes(':kept:'))"
    )
    return found


def worker_is(tab: Page, version: str) -> bool:
    """Say whether the worker of a version is at work, which has put the offline page by."""
    found: bool = tab.evaluate(
        """async version => {
            const names = await caches.keys();
            const shells = names.filter(name => name.includes(":shell:"));
            return shells.length === 1 && shells[0].endsWith(version);
        }""",
        version,
    )
    return found
