"""A site built in parts is the site built at once, and what is wrong is still refused."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import yaml

from generator import mkdocs
from generator.problems import BuildError

NAMES = ("abc", "argparse", "bisect", "csv", "Crypto", "zlib", "_thread", "3d")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a folder with pages that link to one another, a picture beside one, and settings."""
    docs = tmp_path / "docs"
    for name in NAMES:
        folder = docs / "modules" / name
        folder.mkdir(parents=True)
        others = " ".join(f"[{other}](../{other}/index.md#here)" for other in NAMES)
        text = f"# {name}\n\n## Here\n\n{others} [all](../index.md)\n" + "x\n" * len(name)
        (folder / "index.md").write_text(text)
    (docs / "modules/csv/figure.svg").write_text("<svg/>")
    (docs / "modules/index.md").write_text("# Modules\n\n[csv](csv/index.md)\n")
    (docs / "index.md").write_text("# Home\n")
    settings = {
        "site_name": "Parts",
        "site_url": "https://parts.example/",
        "docs_dir": str(docs),
        "plugins": [],
        "nav": [{"Modules": "modules/index.md"}],
        "validation": {"nav": {"omitted_files": "ignore"}, "links": {"anchors": "warn"}},
    }
    (tmp_path / "mkdocs.yml").write_text(yaml.safe_dump(settings))
    return tmp_path


def built(project: Path, processes: int) -> dict[str, bytes]:
    """Return the files of the site, but for the sitemap, which the atlas makes itself.

    One of them is written only while MkDocs runs.
    """
    site = project / f"site-{processes}"
    late = project / "docs/late.svg"
    late.unlink(missing_ok=True)
    mkdocs.build(
        project / "mkdocs.yml",
        project / "docs",
        site,
        lambda: late.write_text("<svg/>"),
        room=project,
        variables={**os.environ, "SOURCE_DATE_EPOCH": "0"},
        processes=processes,
    )
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file() and not path.name.startswith("sitemap.xml")
    }


def test_parts_make_the_same_site(project: Path) -> None:
    whole = built(project, 1)
    assert {f"modules/{name}/index.html" for name in NAMES} <= set(whole)
    assert {"modules/csv/figure.svg", "late.svg"} <= set(whole)
    assert built(project, 3) == whole
    assert {path.name for path in project.iterdir()} == {"docs", "mkdocs.yml", "site-1", "site-3"}


def test_a_link_to_nothing_is_refused_in_any_part(project: Path) -> None:
    for name in ("abc", "zlib"):
        page = project / f"docs/modules/{name}/index.md"
        good = page.read_text()
        page.write_text(f"{good}\n[gone](../gone/index.md)\n")
        with pytest.raises(BuildError, match=rf"modules/{name}/index.md.*gone/index\.md"):
            built(project, 3)
        page.write_text(good)


def test_parts_end_at_about_the_same_time(tmp_path: Path) -> None:
    for number, letter in enumerate("abcdefghij", 1):
        for name in (f"{letter}x", f"{letter}y"):
            (tmp_path / "modules" / name).mkdir(parents=True)
            (tmp_path / "modules" / name / "index.md").write_text("x" * 100 * number)
    shares = mkdocs._shares(tmp_path, 2)
    assert sorted("".join(shares)) == list("abcdefghij")
    first, other = [sum(200 * ("abcdefghij".index(letter) + 1) for letter in one) for one in shares]
    assert abs(first + mkdocs.LEAD * (first + other) - other) <= 200
    assert mkdocs._shares(tmp_path / "nothing", 2) == [""]
