"""The engine of the browser in Python, for tests: on any index, and its understanding of questions alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import quickjs

from generator.search.write import INDEX
from generator.terminal.find import ASK, parts
from tests.conftest import ROOT

SCRIPTS = ROOT / "templates/theme/assets/search"


def scripts() -> quickjs.Context:
    """Return a context with the scripts of the engine."""
    context = quickjs.Context()
    context.eval("globalThis.self = globalThis")
    for name in parts(SCRIPTS):
        context.eval((SCRIPTS / name).read_text("utf-8"))
    return context


def understanding() -> Callable[[str], dict[str, Any]]:
    """Return what says how a question is understood."""
    context = scripts()
    understand = context.eval("text => JSON.stringify(AtlasQuestion.understand(text))")
    return lambda text: json.loads(understand(text))


def asking(files: Mapping[str, bytes]) -> Callable[[str], dict[str, Any]]:
    """Return what answers questions from the files of an index."""
    context = scripts()
    read = []

    def file(name: str) -> str:
        read.append(name)
        return files[f"{INDEX}/{name}"].decode()

    context.add_callable("atlasRead", file)
    ask = context.eval(ASK)

    def answers(text: str) -> dict[str, Any]:
        read.clear()
        told = ask(text)
        while context.execute_pending_job():
            pass
        found = json.loads(told.json())
        assert "error" not in found, found["error"]
        answer: dict[str, Any] = json.loads(found["answer"])
        return answer | {"read": list(read)}

    return answers
