"""What the standard library has, by typeshed and by Python itself."""

from __future__ import annotations

import sys

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import STANDARD
from generator.catalogue.library import is_standard


@pytest.mark.parametrize(
    "name", ["shutil", "os.path", "xml.etree.ElementTree", "imp", "_thread", "idlelib"]
)
def test_what_belongs_or_belonged_to_it(name: str) -> None:
    assert is_standard(name)


@pytest.mark.parametrize("name", ["numpy", "os.nowhere", "nowhere.path", "typing_extensions", ""])
def test_what_comes_from_elsewhere(name: str) -> None:
    assert not is_standard(name)


def test_it_has_what_this_python_lists() -> None:
    assert [name for name in sys.stdlib_module_names if not is_standard(name)] == []


def test_it_has_every_module_that_need_not_be_installed(catalogue: Catalogue) -> None:
    names = [entry.model.name for entry in catalogue.of_kind(STANDARD)]
    assert len(names) > 200
    assert [name for name in names if not is_standard(name)] == []
