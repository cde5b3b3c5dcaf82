"""`atlas check`: the lists made from content, and what an entry causes elsewhere."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import build
from generator.catalogue.load import load
from generator.cli import main
from generator.examples import record
from generator.ledger import published, revisions
from generator.ledger.check import check
from generator.problems import UsageError

DAY = "2026-01-02"
CHANGED = "import textwrap\n\nwords = 'some words'\nfor width in (5, 9):\n    print(textwrap.wrap(words, width))\n"


def told(root: Path, *names: str) -> list[str]:
    """Return the problems as they are printed."""
    return [str(problem) for problem in check(root, names).problems]


def edit(file: Path, old: str, new: str) -> None:
    """Replace a text that is there."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def copy_entry(root: Path) -> None:
    """Add an entry that is right in itself."""
    folder = root / "modules/string"
    folder.mkdir()
    for old in (root / "modules/textwrap").iterdir():
        text = old.read_text("utf-8").replace("textwrap", "string")
        text = text.replace("Wrap a paragraph", "Format it").replace("Catch a", "Find a")
        text = text.replace("aliases: [wordwrap]\n", "")
        (folder / old.name).write_text(text + "# another\n" * (old.suffix == ".py"), "utf-8")


def rename_task(root: Path) -> None:
    """Give a task another script, which is its address."""
    folder = root / "modules/textwrap"
    for suffix in (".py", ".out"):
        (folder / f"bad_width{suffix}").rename(folder / f"no_width{suffix}")
    edit(folder / "module.yml", "bad_width.py", "no_width.py")


def rename_section(root: Path) -> None:
    """Give a section of a concept another title, which is its address."""
    edit(root / "concepts/modules/concept.yml", "Where modules come from", "Their origin")


def change_script(root: Path) -> None:
    """Change an example and its output."""
    (root / "modules/textwrap/bad_width.py").write_text(CHANGED)


def remove_entry(root: Path) -> None:
    """Remove an entry that others need only where it says so."""
    for file in (root / "modules/resource").iterdir():
        file.unlink()
    (root / "modules/resource").rmdir()
    edit(root / "modules/imp/module.yml", "related: [resource]", "related: [textwrap]")
    edit(root / "categories/machinery.yml", MACHINERY, "")


MACHINERY = """\
  - want: limit what a process may use
    use: resource
    because: it asks the kernel
"""
LISTS: dict[str, tuple[Callable[[Path], None], str]] = {
    "a new entry": (
        copy_entry,
        """\
small/categories/text.yml:6:3: B510 no line of the chooser leads to 'string'
    hint: say what it is the best choice for: want: ..., use: string, because: ...
small/modules/string/module.yml:1:1: L701 'modules/string/' and 2 more are not in published.txt
    hint: run: atlas publish
small/modules/string/module.yml:1:1: L703 it has no day in revisions.tsv
    hint: run: atlas publish
small/modules/string/module.yml:17:14: L705 verified.jsonl has no run of the present wrap_paragraph.py, bad_width.py
    hint: run: atlas verify --record string
""",
    ),
    "a task renamed": (
        rename_task,
        """\
small/modules/textwrap/module.yml:1:1: L701 'modules/textwrap/#no-width' is not in published.txt
    hint: run: atlas publish
small/modules/textwrap/module.yml:1:1: L703 it changed since its day in revisions.tsv
    hint: run: atlas publish
small/modules/textwrap/module.yml:22:14: L705 verified.jsonl has no run of the present no_width.py
    hint: run: atlas verify --record textwrap
small/published.txt:39:1: L702 'modules/textwrap/#bad-width' leads nowhere now
    hint: give the script its name back, bad_width.py; if it is not on the main branch, run: atlas publish --withdraw textwrap
small/verified.jsonl:11:1: L706 there is no example 'modules/textwrap/bad_width.py' any more
    hint: run: atlas publish
""",
    ),
    "a section renamed": (
        rename_section,
        """\
small/concepts/modules/concept.yml:1:1: L701 'concepts/modules/#their-origin' is not in published.txt
    hint: run: atlas publish
small/concepts/modules/concept.yml:1:1: L703 it changed since its day in revisions.tsv
    hint: run: atlas publish
small/published.txt:24:1: L702 'concepts/modules/#where-modules-come-from' leads nowhere now
    hint: write `slug: where-modules-come-from` in the section that is in its place; if it is not on the main branch, run: atlas publish --withdraw modules
""",
    ),
    "an example changed": (
        change_script,
        """\
small/modules/textwrap/module.yml:1:1: L703 it changed since its day in revisions.tsv
    hint: run: atlas publish
small/modules/textwrap/module.yml:22:14: L705 verified.jsonl has no run of the present bad_width.py
    hint: run: atlas verify --record textwrap
""",
    ),
    "an entry removed": (
        remove_entry,
        """\
small/categories/machinery.yml:1:1: L703 it changed since its day in revisions.tsv
    hint: run: atlas publish
small/modules/imp/module.yml:1:1: L703 it changed since its day in revisions.tsv
    hint: run: atlas publish
small/published.txt:33:1: L702 'modules/resource/' leads nowhere now
    hint: give an entry the alias 'resource'; if it is not on the main branch, run: atlas publish --withdraw resource
small/revisions.tsv:7:1: L704 there is no page 'modules/resource/' any more
    hint: run: atlas publish
small/verified.jsonl:7:1: L706 there is no example 'modules/resource/file_size.py' any more
    hint: run: atlas publish
small/verified.jsonl:8:1: L706 there is no example 'modules/resource/lowered_for_good.py' any more
    hint: run: atlas publish
small/verified.jsonl:9:1: L706 there is no example 'modules/resource/no_limit.py' any more
    hint: run: atlas publish
small/verified.jsonl:10:1: L706 there is no example 'modules/resource/open_files.py' any more
    hint: run: atlas publish
""",
    ),
}


@pytest.fixture
def listed(small: Path) -> Path:
    """Return the small catalogue with every list, as the main branch has it."""
    build.publish(small, DAY)
    assert told(small) == []
    return small


@pytest.mark.parametrize("what", LISTS)
def test_a_list_that_lags_behind_is_told_with_its_command(listed: Path, what: str) -> None:
    act, expected = LISTS[what]
    act(listed)
    assert "\n".join(told(listed)) == expected.rstrip()


@pytest.mark.parametrize("what", LISTS)
def test_a_draft_is_built_whatever_the_lists_say(listed: Path, what: str) -> None:
    act, expected = LISTS[what]
    act(listed)
    assert expected
    load(listed)


@pytest.mark.parametrize(
    ("what", "left"),
    [
        ("a new entry", ["B510", "L705"]),
        ("a task renamed", ["L702", "L705"]),
        ("a section renamed", ["L702"]),
        ("an example changed", ["L705"]),
        ("an entry removed", ["L702"]),
    ],
)
def test_publish_brings_every_list_up_to_date_and_says_what_is_left(
    listed: Path, what: str, left: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    LISTS[what][0](listed)
    assert main(["--content", str(listed), "publish"]) == 1
    said = capsys.readouterr()
    codes = [line.split()[1] for line in said.out.splitlines()[1:] if line[:1] != " "]
    assert sorted(codes) == left
    assert said.err.endswith("; the rest is up to date\n")


def test_publish_counts_what_it_did(listed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    remove_entry(listed)
    main(["--content", str(listed), "publish", "--withdraw", "resource"])
    assert capsys.readouterr().out == (
        "5 addresses withdrawn, 0 new addresses, 2 pages new or changed,"
        " 0 readings of earlier texts dropped, 4 records of runs dropped,"
        " 0 measurements of earlier code dropped\n"
    )
    assert "resource" not in (listed / published.FILE).read_text()
    assert "resource" not in (listed / revisions.FILE).read_text()
    assert "resource" not in (listed / record.FILE).read_text()
    assert main(["--content", str(listed), "check"]) == 0


def test_lists_that_are_not_there_are_missed_by_nobody(small: Path) -> None:
    copy_entry(small)
    (small / record.FILE).unlink()
    assert [line.split()[1] for line in told(small)] == ["B510"]


def test_content_that_is_wrong_says_nothing_of_the_lists(listed: Path) -> None:
    rename_task(listed)
    (listed / "modules/imp/reload_module.out").unlink()
    assert [line.split()[1] for line in told(listed)] == ["E302"]


def git(root: Path, *arguments: str) -> None:
    """Run git with nothing of this machine's settings."""
    settings = [
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@example.org",
        "-c",
        "init.defaultBranch=main",
    ]
    subprocess.run(["git", *settings, *arguments], cwd=root, check=True, capture_output=True)


def test_a_draft_is_taken_back_without_git(listed: Path) -> None:
    copy_entry(listed)
    build.publish(listed, DAY)
    for file in (listed / "modules/string").iterdir():
        file.unlink()
    (listed / "modules/string").rmdir()
    assert build.publish(listed, DAY, ["string"])["addresses withdrawn"] == 3
    assert told(listed) == []


def test_what_is_on_the_main_branch_is_not_taken_back(listed: Path, tmp_path: Path) -> None:
    """With a remote that is its main branch; without, what was last committed."""
    git(listed, "init")
    git(listed, "add", ".")
    git(listed, "commit", "-m", "begin")
    rename_task(listed)
    with pytest.raises(UsageError) as caught:
        build.publish(listed, DAY, ["textwrap"])
    assert str(caught.value) == (
        "'modules/textwrap/#bad-width' is on the main branch, so readers may have it;"
        " `atlas check` says how to keep it"
    )
    edit(listed / "modules/textwrap/module.yml", "no_width.py", "other_width.py")
    for suffix in (".py", ".out"):
        file = listed / f"modules/textwrap/no_width{suffix}"
        file.rename(file.with_name(f"other_width{suffix}"))
    (listed / published.FILE).write_text(
        (listed / published.FILE).read_text().replace("bad-width", "no-width")
    )
    assert build.publish(listed, DAY, ["textwrap"])["addresses withdrawn"] == 1


def test_what_a_branch_committed_is_taken_back_until_it_is_merged(
    listed: Path, tmp_path: Path
) -> None:
    git(listed, "init")
    git(listed, "add", ".")
    git(listed, "commit", "-m", "begin")
    git(tmp_path, "clone", str(listed), "clone")
    clone = tmp_path / "clone"
    git(clone, "switch", "-c", "topic")
    edit(clone / "concepts/modules/concept.yml", "    live:", "    slug: their-origin\n    live:")
    edit(clone / published.FILE, "#where-modules-come-from", "#their-origin")
    git(clone, "commit", "-am", "A section")
    edit(clone / "concepts/modules/concept.yml", "    slug: their-origin\n", "")
    assert build.publish(clone, DAY, ["modules"])["addresses withdrawn"] == 1


def test_there_must_be_something_to_take_back(listed: Path) -> None:
    with pytest.raises(UsageError) as caught:
        build.publish(listed, DAY, ["textwrap"])
    assert str(caught.value) == (
        "every published address of 'textwrap' leads somewhere; remove or rename what gave it first,"
        " and withdraw it then"
    )


def test_an_alias_keeps_the_addresses_of_a_page_that_went(listed: Path) -> None:
    remove_entry(listed)
    edit(
        listed / "modules/textwrap/module.yml",
        "aliases: [wordwrap]",
        "aliases: [wordwrap, resource]",
    )
    build.publish(listed, DAY)
    assert told(listed) == []


def test_check_of_a_name_shows_what_it_causes_in_lists(listed: Path) -> None:
    for act, name in [
        (copy_entry, "string"),
        (rename_task, "textwrap"),
        (rename_section, "modules"),
    ]:
        before = set(told(listed))
        act(listed)
        assert set(told(listed)) - before <= set(told(listed, name))


def test_an_alias_stands_for_its_entry(small: Path) -> None:
    (small / "modules/cv2/draw_square.out").unlink()
    assert told(small, "opencv-python") == told(small, "cv2") != []


def test_a_name_that_is_gone_shows_who_misses_it(small: Path) -> None:
    remove_entry(small)
    edit(small / "modules/imp/module.yml", "related: [textwrap]", "related: [resource]")
    assert [line.split()[1] for line in told(small, "resource")] == ["N203"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("textrap", "there is no entry or category 'textrap'; did you mean 'textwrap' or 'text'?"),
        ("machinry", "there is no entry or category 'machinry'; did you mean 'machinery'?"),
    ],
)
def test_a_name_that_nothing_has_is_wrong_usage(
    small: Path, name: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--content", str(small), "check", name]) == 2
    assert capsys.readouterr().err == f"atlas: {message}\n"
