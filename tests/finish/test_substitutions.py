"""A change of the theme is noticed: what is looked for and not found is an error that says so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.finish.bundle import PLAIN, SCRIPTS, SHEETS, TABLES, finish_pages
from generator.finish.downloads import PAGES, add_downloads
from generator.finish.joined_scripts import RUN
from generator.finish.offline import LINK, METADATA, offline_copy
from generator.finish.substitutions import Change, Changes
from generator.finish.theme_folds import FOLDS, leave_rows_alone
from generator.problems import BuildError
from tests.conftest import SETTINGS

HEAD = '<head><meta name="generator" content="mkdocs-1.6.1, mkdocs-material-9.9.0">{}</head>'
SHEET = '<link rel="stylesheet" href="assets/stylesheets/a.css">'
SCRIPT = '<script src="a.js"></script>'
BEHIND = '<script src="bundle.1.min.js"></script><script src="assets/javascripts/a.js"></script>'


def complaint(change: Change) -> str:
    """Return what is said when a change finds nothing."""
    return (
        f"mkdocs-1.6.1, mkdocs-material-9.9.0 writes no {change.name} as {change.pattern.pattern!r}"
        " has them; fit that pattern in generator/finish to this version of the theme"
    )


@pytest.mark.parametrize(
    ("head", "body", "sheet", "missed"),
    [
        (SHEET + SCRIPT, "", "table:not([class]) {}", []),
        (SHEET + SCRIPT, '<span class="k">in</span><span class="n">a</span>', "table:not([class]) {}", []),
        (SHEET.replace("rel=", "media=all rel=") + SCRIPT, "", "", [SHEETS]),
        (SHEET + SCRIPT.replace("src", "async src"), "<!-- no bundle -->", "table:not([class]) {}", [SCRIPTS, RUN]),
        (SHEET + SCRIPT, "", "table {}", [TABLES]),
        (SHEET + SCRIPT, '<span class="k">in</span><i class="n">a</i>', "table:not([class]) {}", [PLAIN]),
        (SHEET + SCRIPT, BEHIND.replace("assets/javascripts", "scripts"), "table:not([class]) {}", [RUN]),
    ],
)  # fmt: skip
def test_what_a_page_no_longer_has_is_named(
    tmp_path: Path, head: str, body: str, sheet: str, missed: list[Change]
) -> None:
    file = tmp_path / "assets/stylesheets/a.css"
    file.parent.mkdir(parents=True)
    file.write_text(sheet)
    own = tmp_path / "assets/javascripts/a.js"
    own.parent.mkdir()
    own.write_text("a()")
    behind = "" if "bundle" in body else BEHIND
    (tmp_path / "index.html").write_text(HEAD.format(head) + body + behind)
    changes = Changes()
    finish_pages(tmp_path, changes)
    if not missed:
        changes.check()
        return
    with pytest.raises(BuildError) as raised:
        changes.check()
    assert set(str(raised.value).splitlines()) == {complaint(change) for change in missed}


@pytest.mark.parametrize(
    ("head", "body", "missed"),
    [
        ('<link rel="canonical" href="x">', '<a href="x/">x</a>', None),
        ("<link href='x' rel=canonical>", '<a href="x/">x</a>', METADATA),
        ('<link rel="canonical" href="x">', "<a href=x/>x</a>", LINK),
    ],
)
def test_a_copy_for_a_folder_finds_links_and_metadata(
    tmp_path: Path, head: str, body: str, missed: Change | None
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text(HEAD.format(head) + body)
    if missed is None:
        offline_copy(site, tmp_path / "copy", "https://x.example/")
        return
    with pytest.raises(BuildError, match=re.escape(complaint(missed))):
        offline_copy(site, tmp_path / "copy", "https://x.example/")


def test_a_page_of_nobody_owes_nothing(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<head></head>")
    changes = Changes()
    finish_pages(tmp_path, changes)
    changes.check()


def test_a_sheet_that_names_files_beside_it_is_not_moved(tmp_path: Path) -> None:
    for folder, fits in (("assets/stylesheets/", True), ("assets/stylesheets/classic/", False)):
        sheet = tmp_path / folder / "a.css"
        sheet.parent.mkdir(parents=True, exist_ok=True)
        sheet.write_text("p { background: url(a.png) }")
        page = tmp_path / "index.html"
        page.write_text(f'<head><link rel="stylesheet" href="{folder}a.css"></head>')
        if fits:
            finish_pages(tmp_path, Changes())
            continue
        with pytest.raises(
            BuildError, match=r"^assets/stylesheets/classic/a\.css names files beside it"
        ):
            finish_pages(tmp_path, Changes())


def test_sizes_and_days_have_their_places(tmp_path: Path) -> None:
    for name in PAGES:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("<head></head>, of")
    with pytest.raises(BuildError) as raised:
        add_downloads(tmp_path, "2026-11-28", SETTINGS, tmp_path)
    assert str(raised.value) == "elsewhere/index.html has no place that '<!--day-->' finds"


@pytest.mark.parametrize(
    "script", ['M("details",e).map(i=>f(i))', 'k("details", e).map(i=>f(i))', None]
)
def test_the_rows_of_an_api_are_none_of_the_folds_of_the_theme(
    tmp_path: Path, script: str | None
) -> None:
    file = tmp_path / "assets/javascripts/bundle.0.min.js"
    file.parent.mkdir(parents=True)
    if script:
        file.write_text(script)
    changes = Changes()
    changes.look(HEAD)
    leave_rows_alone(tmp_path, changes)
    if script and ", e" not in script:
        changes.check()
        assert file.read_text() == 'M("details:not(.atlas-row)",e).map(i=>f(i))'
        return
    with pytest.raises(BuildError, match=re.escape(complaint(FOLDS))):
        changes.check()
