"""A catalogue whose every text tries to become markup, and its harmless twin.

Both have the same words in the same places, so that what is built from them differs in text
alone; whatever else differs came out of a text.
"""

from __future__ import annotations

import dataclasses
import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import EXPLANATIONS
from generator.facts import gather
from generator.facts.api import TYPES, Deprecation, Form, ModuleApi, Signature, Symbol
from generator.facts.model import Facts
from generator.facts.own.source import OwnModules
from tests.conftest import DATA

PLAIN = (
    "[x](javascript:hit())",
    "[x](data:text/html,hit)",
    "[x][y] [y]: javascript:hit()",
    "x[^1] [^1]: hit",
    "{ onclick=hit() .hit #hit }",
    '{: onclick="hit()" }',
    '" onfocus=hit() x="',
    "' onfocus=hit() x='",
    "< script>hit()< /script>",
    "--- title: x",
    "| hit | hit |",
    "~~~ hit",
    "~~x~~ ^x^ ==x== ++x++",
    "2*3*4 __x__ _x_",
    "&lt &copy &amp",
    "-->]]>",
    "javascript:hit()",
    "${hit()} %{hit} {hit}",
    "[TOC] \\",
    "# x ??? x === x",
)
"""Outside of code, where the rules refuse tags, entities and template code."""
CODE = (
    "<script>hit()</script>",
    "<img src=x onerror=hit()>",
    "</title><script>hit()</script>",
    '"><svg onload=hit()>',
    "'><svg onload=hit()>",
    "{{ 7*7 }}{% raw %}{# x #}",
    "</code></pre><script>hit()</script>",
    "&lt;script&gt;hit()",
    "<!-- hit",
    "<style>*{}</style>",
    "#!html <b>hit</b>",
    "[x](javascript:hit())",
    "![x](data:text/html,hit)",
    "</textarea><iframe src=x>",
)
TEXTS = frozenset(
    ("summary", "purpose", "use_when", "when", "because", "title", "asks", "note", "pitfalls", "danger",
     "text", "alt", "intro", "want", "group")
)  # fmt: skip
"""The keys whose values are free text; other values have a form."""
LIMITS = {"summary": 88, "title": 80, "asks": 70, "note": 160}
SCRIPT = """
# </code></pre><script>hit()</script> ```` ~~~~ {{ 7*7 }}{% raw %}
# { onclick=hit() }
planted = '"><img src=x onerror=hit()> [x](javascript:hit()) &lt;b&gt;'
"""
OUTPUT = """\
```
~~~
</code></pre></div><script>hit()</script>
<img src=x onerror=hit()> [x](javascript:hit()) {{ 7*7 }}{% raw %} &lt;script&gt;
````` { .x onclick=hit() }
\x02wzxhzdk:0\x03
    === "x"

<details open ontoggle=hit()>
"""
SENTENCE = "Hits <script>hit()</script><img src=x onerror=hit()> [x](javascript:hit()) `{ onclick=hit() }`."


def plant(root: Path, is_hostile: bool) -> None:
    """Write the small catalogue with more text in every field: hostile, or as harmless as it was long."""
    shutil.copytree(DATA / "small", root)
    shutil.rmtree(root / "verified.jsonl", ignore_errors=True)
    plain, code = itertools.cycle(PLAIN), itertools.cycle(CODE)
    for file in sorted(root.rglob("*.yml")):
        data = yaml.safe_load(file.read_text("utf-8"))
        if file.name == "builtin.yml":
            data["danger"] = "Take care."
        if file.name == EXPLANATIONS:
            planted = {name: _explained(one, code, is_hostile) for name, one in data.items()}
        else:
            planted = _planted(data, "", plain, code, is_hostile)
        file.write_text(yaml.safe_dump(planted, sort_keys=False, allow_unicode=True), "utf-8")
    for file in sorted(root.rglob("*.py")):
        file.write_text(
            file.read_text("utf-8") + (SCRIPT if is_hostile else "\n# words\nplanted = 1\n"),
            "utf-8",
        )
    for file in sorted(root.rglob("*.out")):
        file.write_text(OUTPUT if is_hostile else "words\n" * OUTPUT.count("\n"), "utf-8")


def _explained(one: Any, code: Iterator[str], is_hostile: bool) -> Any:
    """Return what is said of a name and its parameters, as short as it has to be."""
    if isinstance(one, str):
        return f"Hits `{next(code)}`." if is_hostile else f"Word `{next(code) and 'word'}`."
    told = {
        name: f"hits `{next(code)}`" if is_hostile else f"word `{next(code) and 'word'}`"
        for name in one["parameters"]
    }
    return {"parameters": told}


def _planted(
    data: Any, key: str, plain: Iterator[str], code: Iterator[str], is_hostile: bool
) -> Any:
    if isinstance(data, dict):
        return {one: _planted(value, one, plain, code, is_hostile) for one, value in data.items()}
    if isinstance(data, list):
        return [_planted(one, key, plain, code, is_hostile) for one in data]
    if key not in TEXTS:
        return data
    room = LIMITS.get(key, 400) - len(data)
    words, span = next(plain), next(code)
    if key == "asks":
        return f"{data} {words if is_hostile else 'word'}" if len(words) < room else data
    if len(words) + len(span) + 5 > room:
        span = "<svg onload=hit()>"
        words = "x"
    end = "." if key == "summary" else ""  # a sentence has to end
    return f"{data} {words} `{span}`{end}" if is_hostile else f"{data} word `word`{end}"


def with_facts(
    catalogue: Catalogue, cache: Path, own: OwnModules | None = None, *, is_hostile: bool
) -> Facts:
    """Return measured facts in whose words, too, something is planted."""
    facts = gather.gather(catalogue, cache, own)
    words = SENTENCE if is_hostile else "Words `word`."
    apis = {
        name: dataclasses.replace(api, symbols=tuple(_symbol(one, words) for one in api.symbols))
        if name in ("textwrap", "resource")
        else api
        for name, api in facts.standard.apis.items()
    }
    sentences = {
        name: dict.fromkeys((one.name for one in api.symbols), words)
        for name, api in apis.items()
        if name in ("textwrap", "resource") and isinstance(api, ModuleApi)
    }
    runtime = dataclasses.replace(facts.runtime, interpreter=words)
    imports = dataclasses.replace(facts.standard.imports, sentences=sentences)
    return Facts(
        runtime, dataclasses.replace(facts.standard, runtime=runtime, apis=apis, imports=imports)
    )


def _symbol(symbol: Symbol, words: str) -> Symbol:
    default = words.replace("'", "").replace("\\", "")
    short = f"(x='{default}')"  # other parts of the house read it as Python, and what a class has for bases
    signature = Signature(short, short)
    return dataclasses.replace(
        symbol,
        type=f"Base['{default}']" if symbol.kind in TYPES else words,
        forms=tuple(Form(form.where, (signature,), short, form.is_async) for form in symbol.forms),
        deprecations=(Deprecation(symbol.where, words),),
        members=tuple(_symbol(member, words) for member in symbol.members),
    )
