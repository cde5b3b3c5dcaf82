# set-up: a session that shows what is typed and what comes out
from IPython.core.interactiveshell import InteractiveShell

shell = InteractiveShell.instance(colors="nocolor")


def session(*cells):
    for cell in cells:
        shown = cell.replace("\n", "\n   ...: ")
        print(f"In [{shell.execution_count}]: {shown}")
        shell.run_cell(cell, store_history=True)


# end of set-up
session(
    "from statistics import mean",
    "prices = [24.5, 6.0]",
    "prices?",
    "sum?",
    "def net(price, tax=25):\n    'Price without tax.'\n"
    "    return price / (1 + tax / 100)",
    "net??",
    "%psearch pri*",
)
