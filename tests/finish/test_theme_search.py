"""Nothing of the builder's own search is left in a site."""

from __future__ import annotations

from pathlib import Path

from generator.finish.theme_search import drop_theme_search


def test_the_search_of_either_builder_goes_and_nothing_else(tmp_path: Path) -> None:
    scripts = tmp_path / "assets/javascripts"
    for name in ("lunr/min/lunr.de.min.js", "workers/search.1.min.js", "bundle.1.min.js"):
        (scripts / name).parent.mkdir(parents=True, exist_ok=True)
        (scripts / name).touch()
    (tmp_path / "search.json").touch()
    drop_theme_search(tmp_path)
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["bundle.1.min.js"]
    drop_theme_search(tmp_path)
