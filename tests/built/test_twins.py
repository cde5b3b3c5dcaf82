"""The plain side of the site: twins, llms.txt, and the commands that read them in a terminal."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from generator.catalogue.catalogue import Catalogue
from generator.cli import main
from generator.terminal.show import page as twin_of
from tests.built.read import some_pages

THEME = re.compile(
    r"^\s*</?(?:div|section|p|ul|table|span|dl)\b|\{ [.#]|\bmarkdown>|[\".]atlas-", re.MULTILINE
)


def twins(site: Path) -> list[Path]:
    """Return every twin."""
    return sorted(site.rglob("index.md"))


def test_every_page_has_a_twin_clean_of_the_theme(site: Path) -> None:
    pages = [
        path
        for path in site.rglob("index.html")
        if 'http-equiv="refresh"' not in path.read_text("utf-8")[:800]
        and path.parent.name != "docstrings"  # parts of the pages beside them
    ]
    lacking = [path for path in pages if not path.with_suffix(".md").is_file()]
    without = {"offline", "run"} if (site / "run").is_dir() else {"offline"}
    assert {path.parent.name for path in lacking} == without
    for path in twins(site):
        text = path.read_text("utf-8")
        prose = re.sub(r"^ *(`{3,}).*?^ *\1$", "", text, flags=re.DOTALL | re.MULTILINE)
        prose = re.sub(r"(`+).*?\1", "", prose)
        assert THEME.search(prose) is None, f"{path.parent.name}: {THEME.search(prose)}"
        assert text.startswith("# "), path.parent.name
        assert text.count("\n# ", 0, 2) == 0


@some_pages
def test_links_of_twins_lead_to_twins(site: Path, step: int) -> None:
    parser = MarkdownIt()
    broken = []
    for path in twins(site)[::step]:
        for token in parser.parse(path.read_text("utf-8")):
            for child in token.children or ():
                href = str(child.attrGet("href") or "") if child.type == "link_open" else ""
                file = href.partition("#")[0]
                if href and "://" not in href and not (path.parent / file).is_file():
                    broken.append((path.parent.name, href))
    assert broken == []


def test_a_twin_holds_every_example_with_its_output(site: Path, catalogue: Catalogue) -> None:
    for example in catalogue.examples():
        folder = example.entry.folder
        text = (site / folder.parent.name / folder.name / "index.md").read_text("utf-8")
        if example.path[0] == "pitfalls":  # stands in an item of a list
            text = re.sub("^  ", "", text, flags=re.MULTILINE)
        assert example.parts.code.rstrip() in text, example.key
        assert example.parts.setup.rstrip() in text, example.key
        for _, record in example.records:
            if example.unexecuted and not record.is_file():
                continue
            assert record.read_text("utf-8").rstrip() in text, example.key


def test_llms_txt_leads_to_every_entry(site: Path, base: str, catalogue: Catalogue) -> None:
    text = (site / "llms.txt").read_text("utf-8")
    assert text.startswith("# Python Module Atlas\n\n> ")
    links = re.findall(r"^- \[[^\]]+\]\((\S+)\): \S", text, re.MULTILINE)
    below = [link.partition("/atlas/")[2] for link in links]
    assert [one for one in below if not (site / one).is_file()] == []
    assert len(set(below)) == len(below)
    assert len(below) == len(catalogue.entries) + len(catalogue.categories) + 4


def test_show_prints_the_twin(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "shutil", "--site", str(site)]) == 0
    assert capsys.readouterr().out == (site / "modules/shutil/index.md").read_text("utf-8")
    assert main(["show", "opencv-python", "--site", str(site)]) == 0
    assert capsys.readouterr().out.startswith("# cv2\n")
    assert main(["show", "files-and-directories", "--site", str(site)]) == 0
    assert "## Which one to use" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("SHUTIL", "shutil"),
        ("Opencv-Python", "cv2"),
        ("shutil.copytree", "shutil"),
        ("os.path.join", "os.path"),
        ("STR.removeprefix", "str"),
        ("xml.etree.elementtree", "xml.etree.ElementTree"),
    ],
)
def test_show_finds_a_page_by_another_spelling_and_by_a_name_on_it(
    site: Path, capsys: pytest.CaptureFixture[str], name: str, page: str
) -> None:
    assert main(["show", name, "--site", str(site)]) == 0
    assert capsys.readouterr().out.startswith(f"# {page}\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show", "shutill"], "atlas: there is no page 'shutill'; did you mean 'shutil', 'psutil' or 'distutils'?\n"),
        (
            ["show", "shutil.copytre"],
            "atlas: there is no page 'shutil.copytre'; did you mean 'shutil'?\n",
        ),
        (["show", "../modules/shutil"], "atlas: there is no page '../modules/shutil'\n"),
        (["show", "os", "--site", "no"], "atlas: there is no built site in no/; run: atlas build\n"),
        (["search", "x", "--site", "no"], "atlas: there is no built site in no/; run: atlas build\n"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_said(
    site: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    where = [] if "--site" in arguments else ["--site", str(site)]
    assert main([*arguments, *where]) == 2
    assert capsys.readouterr().err.startswith(said)


def test_search_prints_answers(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "copy", "a", "folder", "--site", str(site)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Copy a directory tree, leaving caches out task\n    shutil: Copy, ")
    assert "    modules/shutil/#copy-tree\n" in said
    assert main(["search", "zzzqqqxxxwww", "--site", str(site)]) == 1
    assert capsys.readouterr().out == "nothing matches; try other words\n"


def test_search_prints_answers_for_programs(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "--json", "copy", "a", "folder", "--site", str(site)]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["nearest"] == []
    assert said["found"][0] == {
        "title": "Copy a directory tree, leaving caches out",
        "kind": "task",
        "page": "shutil",
        "summary": said["found"][0]["summary"],
        "address": "modules/shutil/#copy-tree",
    }
    assert main(["search", "--json", "zzzqqqxxxwww", "--site", str(site)]) == 1
    assert json.loads(capsys.readouterr().out) == {
        "found": [],
        "nearest": [],
        "notice": "",
    }
    assert main(["search", "--json", "shutill", "--site", str(site)]) == 0
    said = json.loads(capsys.readouterr().out)
    assert "shutil" in [one["page"] for one in said["found"] + said["nearest"]]


def test_a_module_is_found_by_name(site: Path) -> None:
    assert twin_of(site, "xml.etree.ElementTree").startswith("# xml.etree.ElementTree\n")
