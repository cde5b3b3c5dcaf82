"""The way from `atlas new` to a page, as CONTRIBUTING.md tells it: standard library and third-party."""

from __future__ import annotations

import io
import re
import sys
import venv
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from generator.catalogue.commands import THIRD_PARTY
from generator.cli import main
from tests.conftest import CACHE, ROOT

ENTRY = """\
{head}tier: tiny
summary: Keep pieces of text in a file that acts like a dictionary.
categories: [text]
purpose: It keeps what a program learns until the next run.
use_when:
  - You want a dictionary that outlives its program.
tasks:
  - title: Store a text under a name
    asks: [keep values between runs, dictionary in a file, save a mapping]
    example: store_text.py
    note: The name comes back as it was.
  - title: Find a name that is not there
    asks: [a name that was never stored, ask for a missing name, default of a stored value]
    example: missing_name.py
    note: It fails as a dictionary does.
related: [textwrap]
"""
SCRIPTS = {
    "store_text.py": "import {name}\n\nsource = '{name}'\nfor letter in source:\n    print({name}.__name__, letter)\n",
    "missing_name.py": "import {name}\n\ntry:\n    {name}.no_such_name\nexcept AttributeError:\n    print('it is not there')\n",
}
CHOICE = (
    "  - want: keep text between runs\n    use: {name}\n    because: it acts like a dictionary\n"
)


class Author:
    """Somebody with a copy of the small catalogue, who follows the guide."""

    def __init__(self, folder: Path, content: Path) -> None:
        self.content = content
        self.folder = folder
        folder.mkdir()
        (folder / "mkdocs.yml").symlink_to(ROOT / "mkdocs.yml")
        # Facts are those of the checkout, which take long to extract.
        CACHE.mkdir(parents=True, exist_ok=True)
        (folder / "build").mkdir()
        (folder / "build/cache").symlink_to(CACHE)

    def __call__(self, line: str, code: int = 0) -> str:
        """Run one line of the guide and return what it said."""
        said = io.StringIO()
        with chdir(self.folder), redirect_stdout(said), redirect_stderr(said):
            done = main(["--content", str(self.content), *line.removeprefix("atlas ").split()])
        assert done == code, f"{line}\n{said.getvalue()}"
        return said.getvalue()

    def fill_in(self, name: str, head: str) -> None:
        """Write the entry and its scripts, as the draft asks."""
        folder = self.content / "modules" / name
        assert (folder / "module.yml").is_file()
        (folder / "first_task.py").unlink()
        (folder / "module.yml").write_text(ENTRY.format(head=head), encoding="utf-8")
        for script, text in SCRIPTS.items():
            (folder / script).write_text(text.format(name=name), encoding="utf-8")

    def choose(self, name: str) -> None:
        """Add the line of the chooser that `atlas publish` asks for."""
        file = self.content / "categories/text.yml"
        text = file.read_text("utf-8")
        file.write_text(
            text.replace("chooser:\n", "chooser:\n" + CHOICE.format(name=name)), "utf-8"
        )

    def page(self, name: str) -> str:
        """Return the Markdown of a page after rendering."""
        self("atlas render")
        return (self.folder / f"build/docs/modules/{name}/index.md").read_text("utf-8")


@pytest.fixture
def author(small: Path, tmp_path: Path) -> Author:
    """Return an author whose lists are up to date."""
    author = Author(tmp_path / "project", small)
    author("atlas publish")
    return author


def commands(heading: str) -> list[str]:
    """Return the commands that a section of the guide names, without their comments."""
    guide = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    [section] = re.findall(rf"^## {heading}\n(.*?)^## ", guide, flags=re.MULTILINE | re.DOTALL)
    block, *_ = re.findall(r"```sh\n(.*?)```", section, flags=re.DOTALL)
    lines = [line.partition("#")[0].strip() for line in block.splitlines()]
    return [line for line in lines if line.startswith("atlas ")]


def test_three_commands_make_a_page_of_the_standard_library(author: Author) -> None:
    new, verify, publish = commands("The short way")
    said = author(new)
    assert said.endswith(
        "modules/shelve/module.yml; `atlas check shelve` says what it still lacks\n"
    )
    assert "'What somebody wants done' is still the text of the draft" in author(
        "atlas check shelve", 1
    )
    author.fill_in("shelve", "name: shelve\n")
    assert author(verify) == "2 recorded, 0 differed, 0 not applicable\n"
    left = author(publish, 1)
    assert "B510 no line of the chooser leads to 'shelve'" in left
    assert "shelve s" in author.page("shelve")  # a page of a draft is there before all is said
    author.choose("shelve")
    author(publish)
    assert author("atlas check").startswith("7 entries in 2 categories, 14 examples: no problems")


def test_the_way_of_a_third_party_package_is_no_circle(author: Author, tmp_path: Path) -> None:
    new, verify, publish = commands("A third-party entry")
    author(new)
    draft = (author.content / "modules/httpx/module.yml").read_text("utf-8")
    assert draft.startswith("name: httpx\ndistribution: httpx\nhomepage: https://")
    author.fill_in(
        "httpx", "name: httpx\ndistribution: httpx\nhomepage: https://www.python-httpx.org/\n"
    )
    key = f"cpython-{sys.version_info[0]}.{sys.version_info[1]}"
    said = author("atlas verify --update httpx", 1)
    assert said.startswith(f"0 recorded, 0 differed, 2 not applicable\nnot applicable under {key}-")
    assert said.splitlines()[1].endswith("it needs httpx (2 examples)")
    hint = f"run: {verify}, or another Python that has httpx"
    assert said.splitlines()[2] == f"    hint: {hint}"
    told = author("atlas check httpx", 1)
    assert f"E302 'store_text.py' has no recorded output\n    hint: {hint}\n" in told
    install(author.folder / THIRD_PARTY, "httpx")
    assert author(verify) == "2 recorded, 0 differed, 0 not applicable\n"
    author.choose("httpx")
    author(publish)
    assert author("atlas check").startswith("7 entries in 2 categories, 14 examples: no problems")
    page = author.page("httpx")
    assert "pip install httpx" in page
    assert "httpx h" in page
    assert "Standard library" not in page


def install(python: Path, name: str) -> None:
    """Make an environment with a tiny distribution of this name."""
    venv.create(python.parent.parent, with_pip=False)
    [packages] = python.parent.parent.glob("lib/python*/site-packages")
    (packages / f"{name}.py").write_text('"""Nothing."""\n', encoding="utf-8")
    info = packages / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")


def test_a_draft_is_taken_back(author: Author) -> None:
    author("atlas new module shelve")
    author.fill_in("shelve", "name: shelve\n")
    author("atlas verify --update shelve")
    author.choose("shelve")
    author("atlas publish")
    folder = author.content / "modules/shelve"
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
    file = author.content / "categories/text.yml"
    file.write_text(file.read_text("utf-8").replace(CHOICE.format(name="shelve"), ""), "utf-8")
    told = author("atlas check shelve", 1)
    [hint] = re.findall(r"L702 .*\n    hint: .*run: (atlas publish --withdraw shelve)\n", told)
    said = author(hint)
    assert said.startswith(
        "3 addresses withdrawn, 0 new addresses, 1 pages new or changed, 0 readings of earlier texts dropped, 2 records"
    )
    author("atlas check")
