"""Each kind of project, begun by the installed command in an empty folder, and built there."""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml

from tests.conftest import STEPS
from tests.wheel.conftest import Atlas

ADDRESS = re.compile(rb"https?://[^\s\"'<>()\\`\]{}]+")
PACKED = {".png", ".gz", ".tgz", ".zip", ".inv", ".ico"}
ALLOWED = {
    "127.0.0.1": "where the site stands while nobody has said where",
    "docs.example.org": "stands for documentation in what `atlas init` writes",
    "kapeli.com": "what a docset is for",
    "zealdocs.org": "what a docset is for",
    "llmstxt.org": "what llms.txt is",
    "www.sitemaps.org": "names the form of the sitemap",
    "www.w3.org": "names formats",
    "a9.com": "names the form of OpenSearch",
}
"""Hosts that the files of a site may name although nothing is loaded from there, and why."""
THEME = ("assets/stylesheets/",)
"""The styles that come with the theme: comments in them name their makers."""


def written(folder: Path, modules: int = 3) -> Path:
    """Write a package of so many modules."""
    inner = folder / "acme"
    inner.mkdir(parents=True)
    (inner / "__init__.py").write_text('"""Pay bills, and remind those who do not."""\n', "utf-8")
    for number in range(1, modules):
        text = f'"""Count bills of sort {number}."""\n\n\ndef count(bills: list[str]) -> int:\n    """Return how many bills there are."""\n    return len(bills)\n'
        (inner / f"sort{number}.py").write_text(text, "utf-8")
    return folder


def set_(folder: Path, **settings: object) -> None:
    """Change what a project says below `extra: atlas:`."""
    file = folder / "mkdocs.yml"
    text = file.read_text("utf-8")
    for key, value in settings.items():
        line = f"    {key}: {yaml.safe_dump(value, default_flow_style=True, width=1000).splitlines()[0]}"
        text, count = re.subn(rf"(?m)^    {key}: .*$", line, text)
        assert count == 1, key
    file.write_text(text, "utf-8")


def look(folder: Path) -> dict[str, str]:
    files = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.fixture(scope="module")
def own(atlas: Atlas, package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project about a package of twenty modules, built as it was begun."""
    folder = written(tmp_path_factory.mktemp("empty") / "acme-tools", 20)
    before = look(package)
    done = atlas(folder, "init", ".")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Acme tools: acme (20 modules)\nwrote:\n  mkdocs.yml\n")
    set_(folder, colour="#7a1fa2", install="uv add {name}")
    done = atlas(folder, "build")
    assert (done.returncode, done.stderr.splitlines()[1:]) == (0, STEPS.splitlines())
    assert look(package) == before, "what belongs to a team stays in its folder"
    return folder


def test_a_project_is_whole_as_it_was_begun(own: Path, atlas: Atlas) -> None:
    done = atlas(own, "check")
    assert (done.returncode, done.stderr) == (0, "")
    home = (own / "site/index.html").read_text("utf-8")
    assert "<title>Acme tools</title>" in home
    page = (own / "site/modules/acme/index.html").read_text("utf-8")
    assert "Pay bills, and remind those who do not." in page
    assert (own / "site/categories/in-house/index.html").is_file()
    assert not (own / "site/your-own-modules").exists()


def test_nothing_on_it_is_ours(own: Path) -> None:
    """Neither our name nor an address of ours, nor any but those that are said above."""
    hosts: dict[str, str] = {}
    for path in sorted((own / "site").rglob("*")):
        if path.is_file() and path.suffix not in PACKED:
            raw = path.read_bytes()
            name = path.relative_to(own).as_posix()
            assert b"module atlas" not in raw.lower(), name
            assert b"module-atlas" not in raw.lower(), name
            if name.removeprefix("site/").startswith(THEME):
                continue
            for address in ADDRESS.findall(raw):
                host = urlsplit(address.decode("utf-8", "replace")).hostname or ""
                hosts.setdefault(host.removeprefix("www.") if host.count(".") > 1 else host, name)
    known = {host.removeprefix("www.") for host in ALLOWED}
    assert {host: name for host, name in hosts.items() if host not in known} == {}


def test_search_engines_are_told_to_stay_out(own: Path) -> None:
    pages = list((own / "site").rglob("*.html"))
    assert len(pages) > 5
    quiet = [
        one for one in pages if b'<meta name="robots" content="noindex">' not in one.read_bytes()
    ]
    assert quiet == []


def test_it_has_the_colour_and_the_line_of_its_settings(own: Path) -> None:
    styles = b"".join(path.read_bytes() for path in (own / "site/assets").rglob("*.css"))
    assert re.search(rb"--atlas-accent: ?oklch\(46% ?0?\.12", styles)
    head = next((own / "site/assets/search").rglob("*head*.js")).read_text("utf-8")
    assert "uv add {name}" in head


def test_its_own_code_is_run(own: Path, atlas: Atlas, tmp_path: Path) -> None:
    folder = Path(
        shutil.copytree(
            own, tmp_path / "acme-tools", ignore=shutil.ignore_patterns("site", "build")
        )
    )
    script = folder / "content/modules/acme/list_public_names.py"
    (folder / "pyproject.toml").unlink(missing_ok=True)
    done = atlas(folder, "verify", "--again")
    assert "not applicable" in done.stdout, done.stderr
    program = next((folder / "build/python").rglob("python"))
    assert program.is_file()
    assert script.is_file()


def test_parts_of_the_catalogue_stand_beside_it(own: Path, atlas: Atlas, tmp_path: Path) -> None:
    folder = Path(
        shutil.copytree(
            own, tmp_path / "acme-tools", ignore=shutil.ignore_patterns("site", "build")
        )
    )
    set_(folder, include=[{"entry": "requests"}])
    done = atlas(folder, "build")
    assert (done.returncode, done.stderr.splitlines()[1:]) == (0, STEPS.splitlines())
    assert (folder / "site/modules/requests/index.html").is_file()
    assert (folder / "site/modules/acme/index.html").is_file()


def test_a_folder_without_a_package(atlas: Atlas, tmp_path: Path) -> None:
    done = atlas(tmp_path, "init", "team")
    assert (done.returncode, done.stderr) == (0, "")
    done = atlas(tmp_path / "team", "build")
    assert (done.returncode, done.stderr.splitlines()[1:]) == (0, STEPS.splitlines())
    assert (tmp_path / "team/site/modules/team/index.html").is_file()


@pytest.mark.long
@pytest.mark.parametrize("share", ["standard library", "all"])
def test_the_catalogue_stands_beside_it(
    own: Path, atlas: Atlas, tmp_path: Path, share: str
) -> None:
    folder = Path(
        shutil.copytree(
            own, tmp_path / "acme-tools", ignore=shutil.ignore_patterns("site", "build")
        )
    )
    set_(folder, include=share)
    done = atlas(folder, "build")
    assert (done.returncode, done.stderr.splitlines()[1:]) == (0, STEPS.splitlines())
    assert (folder / "site/modules/json/index.html").is_file()
    assert (folder / "site/modules/acme/index.html").is_file()
    assert (folder / "site/modules/numpy/index.html").is_file() == (share == "all")
