# set-up: a folder with two kinds of files
from pathlib import Path

Path("rules").mkdir()
Path("rules/discount.rule").write_text("def apply(sum): return sum * 0.9\n")
Path("rules/shipping.py").write_text("def apply(sum): return sum + 4.5\n")
# end of set-up
import sys
from importlib.machinery import (
    BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, SOURCE_SUFFIXES,
    ExtensionFileLoader, FileFinder, SourceFileLoader, SourcelessFileLoader)
from pathlib import Path

hook = FileFinder.path_hook(
    (ExtensionFileLoader, EXTENSION_SUFFIXES),
    (SourceFileLoader, [".rule", *SOURCE_SUFFIXES]),
    (SourcelessFileLoader, BYTECODE_SUFFIXES),
)
sys.path_hooks.insert(0, hook)
sys.path.insert(0, "rules")

import discount
import shipping

for rule in (discount, shipping):
    print(f"{Path(rule.__file__).name:14} {rule.apply(50)}")
