from importlib import machinery
from pathlib import Path

KINDS = {
    "source": machinery.SOURCE_SUFFIXES,
    "bytecode": machinery.BYTECODE_SUFFIXES,
    "library": machinery.EXTENSION_SUFFIXES,
}
longest_here = max(machinery.EXTENSION_SUFFIXES, key=len)


def kind_and_name(path):
    file = Path(path).name
    for kind, endings in KINDS.items():
        for ending in sorted(endings, key=len, reverse=True):
            if file.endswith(ending):
                return kind, file.removesuffix(ending)
    return "no module", ""


for file in ("shop.py", "lib/shop.pyc", "shop" + longest_here, "shop.txt"):
    shown = file.replace(longest_here, ".(platform)")
    print("{:16} {:9} {}".format(shown, *kind_and_name(file)).rstrip())
