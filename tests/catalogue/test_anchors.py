"""Anchors that pages need for themselves are those that the templates give."""

from __future__ import annotations

import re

from generator.catalogue.rules.anchors import GROUPS, OF_TEMPLATES
from tests.conftest import ROOT


def test_the_anchors_of_the_templates_are_known() -> None:
    text = (ROOT / "templates/entry.md.jinja").read_text("utf-8")
    given = set(re.findall(r"\{ #([a-z-]+) ", text)) | set(re.findall(r"or '([a-z-]+)' }}", text))
    assert given == OF_TEMPLATES
    concept = (ROOT / "templates/concept.md.jinja").read_text("utf-8")
    assert re.findall(r"\{ #([a-z-]+) ", concept) == ["related"]


def test_the_groups_of_an_api_begin_alike() -> None:
    source = (ROOT / "generator/site/api.py").read_text("utf-8")
    assert source.count(f'"{GROUPS[:-1]}")') == 1
