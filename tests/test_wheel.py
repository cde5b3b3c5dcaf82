"""The package, installed elsewhere, builds a project in another folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from tests.conftest import DATA, ROOT, STEPS

SETTINGS = """\
site_name: Team Modules
site_description: What our team imports.
site_url: https://team.example/modules/
copyright: Ours alone.
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a copy, so that nothing is left in the checkout."""
    copy = tmp_path_factory.mktemp("sources")
    for name in ("generator", "templates", "content"):
        left_out = shutil.ignore_patterns("__pycache__", "node_modules")
        shutil.copytree(ROOT / name, copy / name, ignore=left_out)
    for name in ("mkdocs.yml", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copyfile(ROOT / name, copy / name)
    target = tmp_path_factory.mktemp("wheel")
    pip(sys.executable, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", target, copy)
    [file] = target.glob("*.whl")
    return file


def pip(python: Path | str, *arguments: Path | str) -> None:
    command = [sys.executable, "-m", "pip", "--python", python, *arguments]
    command += ["--no-index", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of programs of a fresh environment with the wheel in it.

    What the package needs is lent by the environment of the tests, so that nothing is downloaded.
    """
    folder = tmp_path_factory.mktemp("fresh")
    venv.create(folder, symlinks=os.name != "nt")
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    [packages] = folder.glob("**/site-packages")
    lent = [place for place in sys.path if place.endswith("site-packages")]
    (packages / "lent.pth").write_text("\n".join(lent), "utf-8")
    pip(programs / "python", "install", "--no-deps", wheel)
    return programs


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small project of one's own."""
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(DATA / "small", folder / "content")
    (folder / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    return folder


def atlas(programs: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    command = [str(programs / "atlas"), *arguments]
    return subprocess.run(command, cwd=folder, env=kept, capture_output=True, text=True)


@pytest.fixture(scope="module")
def site(programs: Path, project: Path) -> Path:
    """Return the project's site, as the installed command builds it."""
    done = atlas(programs, project, "build")
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


def test_the_options_of_all_commands_stand_on_both_sides(programs: Path, project: Path) -> None:
    for arguments in (["--content", "content", "check"], ["check", "--content", "content"]):
        done = atlas(programs, project, *arguments)
        said = "6 entries in 2 categories, 12 examples: no problems\nread as they are: 0 twice, 0 once, 6 not yet\n"
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
