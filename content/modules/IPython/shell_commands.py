# set-up: a session that shows what is typed and what comes out
from IPython.core.interactiveshell import InteractiveShell

shell = InteractiveShell.instance(colors="nocolor")


def session(*cells):
    for cell in cells:
        shown = cell.replace("\n", "\n   ...: ")
        print(f"In [{shell.execution_count}]: {shown}")
        shell.run_cell(cell, store_history=True)


from pathlib import Path

for name in ("may.csv", "june.csv"):
    Path(name).write_text("city,celsius\nOslo,21\n")
# end of set-up
session(
    "!echo hello from the shell",
    "files = !ls *.csv",
    "files",
    "from shlex import quote",
    "name = quote(files[0])",
    "!head -n 1 {name}",
    "lines = !cat {name}\nlines.grep('Oslo')",
)
