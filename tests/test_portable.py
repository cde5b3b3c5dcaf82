"""Every file is read and written in the same encoding and with the same line ends on every system."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

READS, WRITES, OPENS = {"read_text"}, {"write_text"}, {"open", "fdopen"}
RUNS = {"run", "Popen", "check_output", "check_call"}
CASES = {
    "path.read_text()": "read_text without an encoding",
    "path.read_text('utf-8')": "",
    "path.read_text(encoding='utf-8')": "",
    "path.write_text(text, 'utf-8')": "write_text without newline",
    "path.write_text(text, newline='')": "write_text without an encoding",
    "path.write_text(text, 'utf-8', newline='\\n')": "",
    "path.open()": "open without an encoding",
    "path.open('rb')": "",
    "path.open('a', encoding='ascii')": "open without newline",
    "open(path, encoding='utf-8')": "",
    "os.fdopen(handle, 'wb')": "",
    "os.open(path, os.O_RDWR)": "",
    "tarfile.open(mode='w')": "",
    "subprocess.run(command, text=True)": "text=True, which leaves the encoding to the system",
    "subprocess.run(command, encoding='utf-8')": "",
}


def complaints(tree: ast.AST) -> Iterator[str]:
    """Yield what in some code depends on the system, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            said = _complaint(node)
            if said:
                yield f"{node.lineno}: {said}"


def _complaint(call: ast.Call) -> str:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    owner = ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""
    given = {keyword.arg: ast.unparse(keyword.value) for keyword in call.keywords}
    if name in RUNS and ({"text", "universal_newlines"} & set(given)):
        return "text=True, which leaves the encoding to the system"
    if (
        name not in READS | WRITES | OPENS
        or owner in ("tarfile", "Image")
        or (owner, name) == ("os", "open")
    ):
        return ""
    place = 0 if name in READS else 1
    if name in OPENS:
        place = 1 if name == "fdopen" or not owner else 0
        mode = given.get("mode", ast.unparse(call.args[place]) if len(call.args) > place else "'r'")
        if "b" in mode:
            return ""
        writes, is_told = "r" not in mode, False
    else:
        writes, is_told = name in WRITES, len(call.args) > place
    if not is_told and "encoding" not in given:
        return f"{name} without an encoding"
    return f"{name} without newline" if writes and "newline" not in given else ""


@pytest.mark.parametrize("code", CASES)
def test_what_depends_on_the_system_is_found(code: str) -> None:
    assert list(complaints(ast.parse(code))) == ([f"1: {CASES[code]}"] if CASES[code] else [])


def test_nothing_of_ours_depends_on_the_system(root: Path) -> None:
    found = [
        f"{file.relative_to(root).as_posix()}:{said}"
        for file in sorted((root / "generator").rglob("*.py"))
        for said in complaints(ast.parse(file.read_text("utf-8")))
    ]
    assert found == []
