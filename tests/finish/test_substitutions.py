"""A change of the theme is noticed: what is looked for and not found is an error that says so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.finish.bundle import FOCUS, PLAIN, SCRIPTS, SHEETS, TABLES, finish_pages
from generator.finish.downloads import PAGES, add_downloads
from generator.finish.joined_scripts import RUN
from generator.finish.offline import LINK, METADATA, offline_copy
from generator.finish.substitutions import Change, Changes
from generator.problems import BuildError
from tests.conftest import SETTINGS

HEAD = '<head><meta name="generator" content="mkdocs-1.6.1, mkdocs-material-9.9.0">{}</head>'
SHEET = '<link rel="stylesheet" href="assets/stylesheets/a.css">'
SCRIPT = '<script src="a.js"></script>'
END = '<script src="assets/javascripts/a.js"></script></body>'
RULES = "table:not([class]) {} a.focus-visible {}"


def complaint(change: Change) -> str:
    """Return what is said when a change finds nothing."""
    return (
        f"mkdocs-1.6.1, mkdocs-material-9.9.0 writes no {change.name} as {change.pattern.pattern!r}"
        " has them; fit that pattern in generator/finish to this version of the theme"
    )


@pytest.mark.parametrize(
    ("head", "body", "sheet", "missed"),
    [
        (SHEET + SCRIPT, END, RULES, []),
        (SHEET + SCRIPT, '<span class="k">in</span><span class="n">a</span>' + END, RULES, []),
        (SHEET.replace("rel=", "media=all rel=") + SCRIPT, END, "", [SHEETS]),
        (SHEET + SCRIPT.replace("src", "async src"), END.replace("src", "async src"), RULES, [SCRIPTS, RUN]),
        (SHEET + SCRIPT, END, RULES.replace(":not([class])", ""), [TABLES]),
        (SHEET + SCRIPT, END, RULES.replace(".focus-visible", ":focus-visible"), [FOCUS]),
        (SHEET + SCRIPT, '<span class="k">in</span><i class="n">a</i>' + END, RULES, [PLAIN]),
        (SHEET + SCRIPT, END.replace("assets/javascripts", "scripts"), RULES, [RUN]),
        (SHEET + SCRIPT, END.replace("</body>", "<footer></footer></body>"), RULES, [RUN]),
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
    (tmp_path / "index.html").write_text(HEAD.format(head) + body)
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
