"""The small catalogue with examples that run in the page, and one page in which Python is loaded once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from generator import build
from generator.catalogue.load import load
from generator.examples import record
from tests.built.conftest import watch_policy
from tests.built.run.parts import NEVER_RUN, PATIENCE, THIRD_PARTY, add_third_party, ready
from tests.conftest import DATA, ROOT, Once, project_at
from tests.served import Served


@pytest.fixture(scope="session")
def running_site(once: Once, kept_runner: None) -> Path:
    """Return the small catalogue as a site whose examples all run, but for one."""

    def fill(folder: Path) -> None:
        shutil.copytree(DATA / "small", folder / "content")
        shutil.copyfile(ROOT / "mkdocs.yml", folder / "mkdocs.yml")
        add_third_party(folder / "content/modules/textwrap")
        examples = load(folder / "content").examples()
        lines = record.current(examples, record.read(folder / "content"))
        for line in lines.values():
            if line.example != NEVER_RUN:
                line.runs["pyodide-3.14-emscripten"] = "passed"
            if line.example.endswith(THIRD_PARTY):
                line.packages["python-dateutil"] = "2"
        record.write(folder / "content", lines)
        place = project_at(folder, site_url="http://127.0.0.1/atlas/")
        if build.runs(place) is None:
            pytest.skip("no Node, and none could be installed")
        build.build(place, folder / "site")

    return once("running", fill) / "site"


@pytest.fixture(scope="session")
def running(running_site: Path) -> Iterator[Served]:
    """Serve that site below a path."""
    served = Served(running_site)
    yield served
    served.stop()


@pytest.fixture(scope="session")
def warm(browser: Browser, running: Served) -> Iterator[Page]:
    """Return the scratch page with a Python that is loaded; all tests share it and what its context keeps."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    refused = watch_policy(page)
    elsewhere: list[str] = []
    page.on("request", lambda one: elsewhere.append(one.url))
    page.goto(f"{running.base}run/")
    ready(page)
    yield page
    assert errors == []
    assert refused == []
    assert [one for one in elsewhere if not one.startswith((running.base, "data:", "blob:"))] == []
    context.close()
