"""Rules of a style sheet that nothing on a site can ever meet: the theme brings styles for all that a site may have.

A rule is kept wherever there is a doubt: it goes only if each of its selectors asks for a class, or for a value of
an attribute, that is in no page and that no script has as a word, whole or as the beginning it is made from.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

import tinycss2
from tinycss2.ast import AtRule, Node, QualifiedRule

_ATTRIBUTE = re.compile(r"""\s([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_WORD = re.compile(r"[\w-]+")
_ASKED = re.compile(r"var\(\s*(--[\w-]+)")
_CONDITIONS = ("media", "supports", "layer")
READ = ("dir",)
"""Attributes that scripts read and never set."""


@dataclass(frozen=True)
class Met:
    """What pages and scripts of a site have that a selector may ask for."""

    classes: frozenset[str]
    attributes: frozenset[tuple[str, str]]
    words: frozenset[str]
    """Of scripts, and values of attributes: a script may give the value of one attribute to another."""
    beginnings: tuple[str, ...]
    """Words of scripts that another word may follow: `atlas-hue-`."""
    variables: frozenset[str]
    """That pages ask for in styles of their own."""

    @classmethod
    def on(cls, pages: Iterable[str], scripts: Iterable[str]) -> Met:
        """Return what these pages and scripts have."""
        pages = list(pages)
        attributes = {
            (name, "".join(value))
            for page in pages
            for name, *value in set(_ATTRIBUTE.findall(page))
        }
        classes = {one for name, value in attributes if name == "class" for one in value.split()}
        words = {word for script in scripts for word in _WORD.findall(script)}
        beginnings = tuple(word for word in words if len(word) > 2 and word[-1] in "-_")
        words |= {value for name, value in attributes if name != "class"}
        variables = {name for page in pages for name in _ASKED.findall(page)}
        return cls(
            frozenset(classes),
            frozenset(attributes),
            frozenset(words),
            beginnings,
            frozenset(variables),
        )

    def has_class(self, name: str) -> bool:
        """Return whether something may have this class."""
        return name in self.classes or name in self.words or name.startswith(self.beginnings)

    def has_value(self, attribute: str, value: str) -> bool:
        """Return whether something may have this value of an attribute."""
        is_set = attribute not in READ and value in self.words
        return is_set or (attribute, value) in self.attributes


def without_unused(sheet: str, met: Met) -> str:
    """Return a style sheet without the rules, and then without the variables, that are of no use."""
    text = "".join(_rules(_parsed(sheet), partial(_met, met=met)))
    while True:
        asked = {*_ASKED.findall(text), *met.variables, *met.words}
        fewer = "".join(_rules(_parsed(text), partial(_asked, asked=asked)))
        if fewer == text:
            return text
        text = fewer


def _parsed(sheet: str | list[Node]) -> list[Node]:
    found: list[Node] = tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True)
    return found


def _rules(nodes: Iterable[Node], kept: Callable[[QualifiedRule], str]) -> Iterator[str]:
    """Yield what is kept of rules, also of those within a condition, which goes when nothing is left in it."""
    for node in nodes:
        if isinstance(node, QualifiedRule):
            yield kept(node)
        elif isinstance(node, AtRule) and node.lower_at_keyword in _CONDITIONS and node.content:
            inner = "".join(_rules(_parsed(node.content), kept))
            if inner:
                yield f"@{node.at_keyword}{_text(node.prelude)}{{{inner}}}"
        else:
            yield _text([node])


def _met(rule: QualifiedRule, met: Met) -> str:
    """Return a rule with those of its selectors that something may meet."""
    selectors = [one for one in _split(rule.prelude, ",") if _may_meet(one, met)]
    return _written(selectors, _text(rule.content)) if selectors else ""


def _asked(rule: QualifiedRule, asked: Collection[str]) -> str:
    """Return a rule without the variables that nothing asks for."""
    lines = [line for line in _split(rule.content, ";") if _is_asked(line, asked)]
    body = ";".join(filter(None, (_text(line).strip() for line in lines)))
    return _written(_split(rule.prelude, ","), body) if body else ""


def _written(selectors: Iterable[Sequence[Node]], body: str) -> str:
    return f"{','.join(_text(one).strip() for one in selectors)}{{{body}}}"


def _may_meet(selector: Sequence[Node], met: Met) -> bool:
    for before, node in pairwise([None, *selector]):
        if before == "." and node.type == "ident" and not met.has_class(node.value):
            return False
        if node.type == "[] block":
            parts = [one for one in node.content if one.type != "whitespace"]
            is_value = len(parts) == 3 and parts[1] == "="
            if is_value and not met.has_value(parts[0].value, parts[2].value):
                return False
    return True


def _is_asked(line: Sequence[Node], asked: Collection[str]) -> bool:
    first = next((node for node in line if node.type != "whitespace"), None)
    if first is None or first.type != "ident" or not first.value.startswith("--"):
        return True
    return first.value in asked


def _split(nodes: Iterable[Node], sign: str) -> list[list[Node]]:
    parts: list[list[Node]] = [[]]
    for node in nodes:
        if node == sign:
            parts.append([])
        else:
            parts[-1].append(node)
    return parts


def _text(nodes: Iterable[Node]) -> str:
    return str(tinycss2.serialize(nodes))
