"""The page that tells how to begin a project of one's own: what it names is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.load import load
from generator.cli import _parser
from generator.settings import Atlas
from generator.site.own_modules import own_modules_files, own_modules_view
from generator.site.render import make_environment
from tests.conftest import DATA, ROOT

TEMPLATES = ROOT / "templates"
PAGES = ["own-modules.md.jinja", "plain/own-modules.md.jinja"]


def text(name: str) -> str:
    return make_environment(TEMPLATES).get_template(name).render(view=own_modules_view())


@pytest.mark.parametrize("name", PAGES)
def test_every_command_is_there(name: str) -> None:
    known = set(_parser()._subparsers._group_actions[0].choices)  # type: ignore[union-attr,arg-type]
    used = set(re.findall(r"(?m)(?:`|^|\" )atlas (\w+)", text(name)))
    assert {"init", "new", "verify", "upgrade"} <= used <= known


def test_ten_commands_are_enough() -> None:
    """From nothing to a site with an entry that is published."""
    begin, write = (text(PAGES[0]).split(f"{{ #{part} }}")[1].split("```")[1] for part in ("begin", "write"))  # fmt: skip
    commands = [line for block in (begin, write) for line in block.splitlines()[1:]]
    assert 5 < len(commands) <= 10


def test_every_setting_is_there() -> None:
    blocks = re.findall(r"``` \{ \.yaml \}\n(.*?)```", text(PAGES[0]), flags=re.DOTALL)
    assert len(blocks) == 3
    for block in blocks:
        data = yaml.safe_load(block)
        Atlas.model_validate(data.get("extra", {}).get("atlas") or data)
    named = set(re.findall(r"`(\w+)` \(", text(PAGES[1])))
    assert named <= set(Atlas.model_fields)


def test_it_stands_on_the_site_of_the_whole_library_alone(catalogue: Catalogue) -> None:
    assert catalogue.invites
    assert list(own_modules_files(catalogue, TEMPLATES)) == ["your-own-modules/own-modules.png"]
    small = load(DATA / "small")
    assert not small.invites
    assert own_modules_files(small, Path()) == {}


def test_its_picture_is_small() -> None:
    assert (TEMPLATES / "pictures/own-modules.png").stat().st_size < 60_000
