# set-up: a session that shows what is typed and what comes out
from IPython.core.interactiveshell import InteractiveShell

shell = InteractiveShell.instance(colors="nocolor")


def session(*cells):
    for cell in cells:
        shown = cell.replace("\n", "\n   ...: ")
        print(f"In [{shell.execution_count}]: {shown}")
        shell.run_cell(cell, store_history=True)


# end of set-up
for line in ("!ls", "%timeit f(x)", "prices?"):
    try:
        compile(line, "script.py", "exec")
    except SyntaxError:
        print(f"{line:13}", shell.transform_cell(line).strip())
