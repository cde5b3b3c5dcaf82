"""The package, installed elsewhere, builds a project in another folder."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from tests.conftest import DATA, ROOT, STEPS
from tests.wheel.conftest import Atlas

SETTINGS = """\
site_name: Team Modules
site_description: What our team imports.
site_url: https://team.example/modules/
copyright: Ours alone.
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small project of one's own."""
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(DATA / "small", folder / "content")
    (folder / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    return folder


@pytest.fixture(scope="module")
def site(atlas: Atlas, project: Path) -> Path:
    """Return the project's site, as the installed command builds it."""
    done = atlas(project, "build")
    assert (done.returncode, done.stderr) == (0, STEPS)
    return project / "site"


def test_the_wheel_holds_all_that_the_package_reads(wheel: Path) -> None:
    """Every file of the checkout that is no test and no tool is in it, and no other."""
    with zipfile.ZipFile(wheel) as pack:
        held = {name for name in pack.namelist() if ".dist-info/" not in name}
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(
        [*command, "generator", "templates", "content", "mkdocs.yml"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    ).stdout.split()
    of_editors = "content/schema/"  # which need a checkout
    wanted = {
        name for name in listed if (ROOT / name).is_file() and not name.startswith(of_editors)
    }
    inside = {name if name.startswith("generator/") else f"generator/{name}" for name in wanted}
    assert held == inside


def test_the_options_of_all_commands_stand_on_both_sides(atlas: Atlas, project: Path) -> None:
    for arguments in (["--content", "content", "check"], ["check", "--content", "content"]):
        done = atlas(project, *arguments)
        said = (
            "6 entries in 2 categories, 12 examples: no problems\n"
            "read as they are: 0 twice, 0 once, 6 not yet; 0 of 56 pieces twice\n"
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, said, "")


def test_the_site_is_that_of_the_project(site: Path) -> None:
    page = (site / "modules/textwrap/index.html").read_text("utf-8")
    assert "<title>textwrap - Team Modules</title>" in page
    assert "https://team.example/modules/modules/textwrap/" in page
    assert "Ours alone." in page
    assert (site / "assets/cards/home.png").read_bytes().startswith(b"\x89PNG")
    assert (site / "assets/cards/modules/textwrap.png").is_file()
    feed = Xml.parse(site / "feed.xml").getroot()
    assert feed.findtext("{*}title") == "Team Modules: what changed"
    with tarfile.open(site / "downloads/team-modules.docset.tgz") as pack:
        assert "Team Modules.docset/Contents/Info.plist" in pack.getnames()
    assert (site / "downloads/team-modules.zip").is_file()
    config = (site.parent / "build/mkdocs.yml").read_text("utf-8")
    assert str(ROOT) not in config, "the theme is the installed one"


def test_our_own_name_is_nowhere_on_it(site: Path) -> None:
    found = []
    for path in sorted(site.rglob("*")):
        if path.is_file() and path.suffix not in (".png", ".gz", ".tgz", ".zip", ".inv"):
            text = path.read_text("utf-8").lower()
            if "module atlas" in text or "module-atlas" in text:
                found.append(path.relative_to(site).as_posix())
    assert found == []


def test_it_offers_no_list_of_what_it_cannot_know(site: Path) -> None:
    """Only a checkout has the lock of what it was installed from."""
    assert not (site / "downloads/sbom.cdx.json").exists()
    assert "sbom" not in (site / "elsewhere/index.html").read_text("utf-8")
    assert "sbom" not in (site / "elsewhere/index.md").read_text("utf-8")
