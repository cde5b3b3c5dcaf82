"""Find a browser for the tests, or install one: Debian's as root, else Playwright's own.

Chromium without its window (`chromium-headless-shell`) comes first: a page costs half of what it does in the whole
program, and Playwright itself takes the same where it may choose.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

SHELL = "chromium-headless-shell"
WHOLE = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
OFF = (
    # With each page of a browser without a window, Chromium loads pages of its own for the list
    # below its address bar: more than half of what a page costs.
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxFullPopup",
    "SpareRendererForSitePerProcess",
    # What Playwright turns off; a list of ours takes the place of its own.
    "AimEnabled",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "TcpPortRandomizationWin",
    "ThirdPartyStoragePartitioning",
    "msEdgeUpdateLaunchServicesPreferredVersion",
    "msForceBrowserSignIn",
)
"""What of Chromium is turned off."""
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join(OFF)}",
)


def find() -> str | None:
    """Return the path of a Chromium or Chrome, if there is one without a window the path of that, or None."""
    return shutil.which(SHELL) or find_whole() or _playwrights_own()


def find_whole() -> str | None:
    """Return the path of an installed Chromium or Chrome as people have it, or None."""
    return next(filter(None, map(shutil.which, WHOLE)), None)


def _playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).is_file() else None


def install() -> str | None:
    """Install a browser if there is none; return its path, or None if nothing worked."""
    attempts = [[sys.executable, "-m", "playwright", "install", "chromium"]]
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        apt = ["apt-get", "install", "-q", "-y"]
        attempts = [["apt-get", "update", "-q"], [*apt, SHELL], *attempts, [*apt, "chromium"]]
    for command in attempts:
        if find():
            break
        with suppress(OSError, subprocess.SubprocessError):
            subprocess.run(command, timeout=600, capture_output=True)
    return find()


if __name__ == "__main__":
    found = install() if "--install" in sys.argv else find()
    print(found or "no browser was found; browser tests are skipped, or fail if CI is set")
