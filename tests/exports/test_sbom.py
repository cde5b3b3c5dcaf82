"""The bill of materials: valid, complete, and the same for the same lock."""

from __future__ import annotations

import json
import re
from importlib.metadata import version
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from generator.exports.sbom import pins, sbom
from tests.conftest import ROOT

LOCK_FILE = ROOT / "requirements/site.txt"
LOCK = """\
# kept by a tool
colorama==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:{b} \\
    --hash=sha256:{a}
PyYAML[extra]==6.0.2 \\
    --hash=sha256:{a}
""".format(a="a" * 64, b="b" * 64)


def test_it_is_valid_and_holds_the_whole_lock() -> None:
    text = sbom(LOCK_FILE).decode()
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    components = json.loads(text)["components"]
    lock = LOCK_FILE.read_text("utf-8")
    names = [f"{one['name']}=={one['version']}" for one in components]
    assert sorted(names) == sorted(re.findall(r"^\S+==[^\s;]+", lock, re.MULTILINE))
    assert sum(len(one["hashes"]) for one in components) == lock.count("--hash=sha256:")
    assert len({one["purl"] for one in components}) == len(components)
    assert any("licenses" in one for one in components)


def test_it_does_not_follow_the_clock_or_the_order_of_the_lock(tmp_path: Path) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text(LOCK)
    blocks = re.findall(r"^\w.*\n(?:    .*\n)+", LOCK, re.MULTILINE)
    second.write_text("".join(reversed(blocks)))
    assert sbom(first) == sbom(second)
    assert "timestamp" not in sbom(first).decode()
    assert "serialNumber" not in sbom(first).decode()


def test_a_component_says_where_it_is_wanted(tmp_path: Path) -> None:
    file = tmp_path / "lock.txt"
    file.write_text(LOCK)
    yaml, colorama = json.loads(sbom(file))["components"]
    assert yaml["purl"] == "pkg:pypi/pyyaml@6.0.2"
    assert "properties" not in yaml
    marker = {"name": "python-module-atlas:marker", "value": "sys_platform == 'win32'"}
    assert colorama["properties"] == [marker]
    assert [one["content"][0] for one in colorama["hashes"]] == ["a", "b"]


def test_a_licence_is_of_the_very_version(tmp_path: Path) -> None:
    file = tmp_path / "lock.txt"
    for number, known in ((version("pydantic"), True), ("0.0.1", False)):
        file.write_text(f"pydantic=={number} \\\n    --hash=sha256:{'a' * 64}\n")
        [component] = json.loads(sbom(file))["components"]
        assert ("licenses" in component) is known


@pytest.mark.parametrize("line", ["pydantic>=2", "--index-url somewhere", "pydantic"])
def test_what_is_not_pinned_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=f"neither a pinned package nor a hash: '{line}'"):
        list(pins(f"{line}\n"))
