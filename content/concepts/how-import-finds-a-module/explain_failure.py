import sys
from difflib import get_close_matches
from importlib.util import find_spec
from pathlib import Path


def explain(name):
    if find_spec(name):
        return "can be imported"
    here = Path.cwd()  # not in sys.path if the script lies elsewhere
    for folder in (here, *(p for p in here.rglob("*") if p.is_dir())):
        files = (folder / f"{name}.py", folder / name / "__init__.py")
        if any(file.exists() for file in files):
            return f"is in {folder.name}, which is not in sys.path"
    similar = get_close_matches(name, sys.stdlib_module_names, 1, 0.8)
    if similar and similar != [name]:
        return f"is not there; did you mean {similar[0]}?"
    return "is not installed for this Python"


Path("helpers").mkdir()
Path("helpers/postage.py").touch()
for name in ("json", "postage", "colections", "acme_reports"):
    print(f"{name:<12} {explain(name)}")
