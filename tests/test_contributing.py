"""The annotated entry of the guide is right."""

from __future__ import annotations

import re
from pathlib import Path

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import EXPLANATIONS, MODULES
from generator.catalogue.load import load
from generator.catalogue.model import Module
from generator.cli import _parser


def test_the_annotated_entry_loads(root: Path, small: Path) -> None:
    guide = (root / "CONTRIBUTING.md").read_text(encoding="utf-8")
    entry, names, *_ = re.findall(r"```yaml\n(.*?)```", guide, flags=re.DOTALL)
    folder = small / "modules/textwrap"
    for file in folder.iterdir():
        file.unlink()
    (folder / MODULES.file).write_text(entry, encoding="utf-8")
    (folder / EXPLANATIONS).write_text(names, encoding="utf-8")
    string = small / "modules/string"
    (small / "modules/imp").rename(string)
    (string / "module.yml").write_text(
        (string / "module.yml")
        .read_text()
        .replace("name: imp", "name: string")
        .replace("imp ", "string ")
    )
    for script in re.findall(r"example: (\w+)\.py", entry):
        (folder / f"{script}.py").write_text(
            f"import textwrap\nname = '{script}'\nprint(name)\nprint(textwrap)\n"
        )
        (folder / f"{script}.out").write_text("recorded\n")
    for file in small.rglob("*.yml"):
        text = file.read_text(encoding="utf-8")
        file.write_text(
            text.replace("use: imp", "use: string").replace("[imp]", "[string]"), encoding="utf-8"
        )
    (small / "categories/text.yml").write_text(
        (small / "categories/text.yml").read_text().replace("wrap_paragraph", "wrap_paragraph")
    )
    catalogue: Catalogue = load(small)
    module = catalogue.names["textwrap"].model
    assert isinstance(module, Module)
    assert len(module.tasks) == 3
    shown, unshown = module.pitfalls
    assert shown.run
    assert shown.run.anchor == "wide-characters"
    sentences = catalogue.explanations["modules/textwrap"].model.root
    assert next(iter(sentences)) == "TextWrapper.drop_whitespace"
    assert unshown.unshown == "It takes a terminal."


def test_every_command_of_the_guides_exists(root: Path) -> None:
    known = set(_parser()._subparsers._group_actions[0].choices)  # type: ignore[union-attr,arg-type]
    for name in ("README.md", "CONTRIBUTING.md"):
        used = set(re.findall(r"\batlas (\w+)", (root / name).read_text(encoding="utf-8")))
        assert used - known == set(), name


def test_every_make_target_of_the_guides_exists(root: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (root / "Makefile").read_text(), flags=re.MULTILINE))
    for name in ("README.md", "CONTRIBUTING.md", ".ci/run"):
        text = (root / name).read_text(encoding="utf-8")
        used = set(
            re.findall(r"^(?:make|\$ make) ([a-z-]+)|`make ([a-z-]+)`", text, flags=re.MULTILINE)
        )
        assert {word for pair in used for word in pair if word} - targets == set(), name
