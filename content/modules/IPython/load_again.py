# set-up: a session that shows what is typed and what comes out
from IPython.core.interactiveshell import InteractiveShell

shell = InteractiveShell.instance(colors="nocolor")


def session(*cells):
    for cell in cells:
        shown = cell.replace("\n", "\n   ...: ")
        print(f"In [{shell.execution_count}]: {shown}")
        shell.run_cell(cell, store_history=True)


# end of set-up
from pathlib import Path

Path("prices.py").write_text("def tax():\n    return 25\n")
session(
    "%load_ext autoreload",
    "%autoreload 2",
    "import prices\nfrom prices import tax",
    "prices.tax(), tax()",
)
Path("prices.py").write_text("def tax():\n    return 12 + 0\n\n\nnew = True\n")
session(
    "prices.tax(), tax()",
    "prices.new",
)
