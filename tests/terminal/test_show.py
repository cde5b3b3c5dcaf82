"""The plain page of a name is found, wherever the names of a large package stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.problems import UsageError
from generator.terminal.show import page


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a site of few pages, each with the names on it."""
    pages = {
        "": "",
        "modules/cv2": '<b id="cv2.imread">',
        "modules/cv2/constants": '<b id="cv2.COLOR_BGR2GRAY">',
        "modules/cv2.dnn": '<b id="cv2.dnn.readNet">',
    }
    for address, html in pages.items():
        folder = tmp_path / address
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "index.md").write_text(f"# {address}", "utf-8")
        (folder / "index.html").write_text(html, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("cv2", "modules/cv2"),
        ("cv2.imread", "modules/cv2"),
        ("cv2.COLOR_BGR2GRAY", "modules/cv2/constants"),
        ("cv2.dnn.readNet", "modules/cv2.dnn"),
    ],
)
def test_a_name_leads_to_its_page(site: Path, name: str, shown: str) -> None:
    assert page(site, name) == f"# {shown}"


def test_a_name_that_is_nowhere_is_told(site: Path) -> None:
    with pytest.raises(UsageError) as caught:
        page(site, "cv2.imreda")
    assert str(caught.value) == "there is no page 'cv2.imreda'"
