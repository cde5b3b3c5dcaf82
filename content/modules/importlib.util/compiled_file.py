import importlib.util
import sys
from pathlib import Path

tag = sys.implementation.cache_tag
compiled = Path(importlib.util.cache_from_source("shop/orders.py"))
print(compiled.as_posix().replace(tag, "TAG"))

source = importlib.util.source_from_cache(compiled)
print(Path(source).as_posix())

try:
    importlib.util.source_from_cache("shop/orders.pyc")
except ValueError:
    print("not in a __pycache__ folder")
