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

session(
    "%%writefile report.py\nimport sys\ntotal = 24.5 + 6\n"
    "print('report of', sys.argv[1])",
    "%run report.py May",
    "total",
    "%who",
    "measured = %timeit -o -q -n 1000 -r 3 sum(range(100))",
    "measured.loops, len(measured.all_runs), measured.best < 1",
    "%%capture printed\nprint('into a variable')",
    "printed.stdout",
)
