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
    "6 * 7",
    "_ + 1",
    "[_1, _2]",
    "'not shown';",
    "sorted(Out)",
    "In[1]",
    "%history -n 1-3",
)
