"""Where the documents of the API stand, below the site's root."""

from __future__ import annotations

from generator.pythons import text

ROOT = "api/v1/"
"""Within v1 keys are added, never renamed or removed; what cannot be kept begins a v2."""
INDEX = f"{ROOT}index.json"
OPENAPI = f"{ROOT}openapi.json"


def document(address: str) -> str:
    """Return the document of a page: of `modules/shutil/`, `api/v1/modules/shutil.json`."""
    return f"{ROOT}{address.rstrip('/')}.json"


def changes_document(first: tuple[int, int], last: tuple[int, int]) -> str:
    """Return where the changes from one version to a later one stand."""
    return f"{ROOT}changes/{text(first)}-{text(last)}.json"


def table(name: str) -> str:
    """Return where a table stands."""
    return f"{ROOT}tables/{name}.json"
