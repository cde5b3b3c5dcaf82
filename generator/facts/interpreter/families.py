"""What the interpreter says of names that have no docstring, because a function or a table of its own tells of them.

`os.strerror` says what an error number means, `signal.strsignal` what a signal is, `http.HTTPStatus`
what a status means, `token.EXACT_TOKEN_TYPES` which text a token stands for.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping

from generator.problems import BuildError

_ASK = """
import errno, http, json, os, signal, token

def ended(text):
    return text if text.endswith(".") else text + "."

errors = {name: number for name, number in vars(errno).items() if name[:1] == "E" and name.isupper()}
said = {
    "errno": {
        name: ended(os.strerror(number))
        for name, number in errors.items()
        if not os.strerror(number).startswith("Unknown error")
    },
    "signal": {
        name: ended(signal.strsignal(number))
        for name, number in vars(signal).items()
        if isinstance(number, signal.Signals) and signal.strsignal(number)
    },
    "http": {
        f"HTTPStatus.{status.name}": ended(
            f"{status.value} {status.phrase}" + (f": {status.description}" if status.description else "")
        )
        for status in http.HTTPStatus
    },
    "token": {
        token.tok_name[number]: f"The token `{text}`."
        for text, number in token.EXACT_TOKEN_TYPES.items()
    },
}
print(json.dumps(said))
"""


def families(python: str = sys.executable) -> Mapping[str, Mapping[str, str]]:
    """Return by module and name what the interpreter says of it by other means than a docstring; code in backticks.

    Raises BuildError if it fails or does not answer.
    """
    try:
        answer = subprocess.run(
            [python, "-I", "-c", _ASK],
            capture_output=True,
            check=True,
            encoding="utf-8",
            timeout=120,
        )
    except subprocess.SubprocessError as error:
        raise BuildError(f"{python} could not be asked what its constants mean: {error}") from None
    said: Mapping[str, Mapping[str, str]] = json.loads(answer.stdout)
    return said
