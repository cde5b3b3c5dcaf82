"""Nothing of the theme's own scripts and search is left in a site."""

from __future__ import annotations

from pathlib import Path

from generator.finish.theme_scripts import drop_theme_scripts


def test_the_scripts_and_the_search_of_either_builder_go_and_nothing_else(tmp_path: Path) -> None:
    scripts = tmp_path / "assets/javascripts"
    names = ("lunr/min/lunr.de.min.js", "workers/search.1.min.js", "bundle.1.min.js")
    for name in (*names, "bundle.1.min.js.map", "menu.js"):
        (scripts / name).parent.mkdir(parents=True, exist_ok=True)
        (scripts / name).touch()
    (tmp_path / "search.json").touch()
    drop_theme_scripts(tmp_path)
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["menu.js"]
    drop_theme_scripts(tmp_path)
