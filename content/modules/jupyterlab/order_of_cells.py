# set-up: a kernel that prints no warnings
from pathlib import Path

settings = Path(".ipython/profile_default/ipython_kernel_config.py")
settings.parent.mkdir(parents=True)
settings.write_text("c.IPKernelApp.log_level = 'ERROR'\n")
# end of set-up
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat.v4 import new_code_cell, new_notebook

cells = [new_code_cell("print(total)"), new_code_cell("total = 30.5")]
for order in (reversed(cells), cells):
    notebook = new_notebook(cells=list(order))
    try:
        NotebookClient(notebook, timeout=60).execute()
        print("runs:", notebook.cells[-1].outputs[0].text.strip())
    except CellExecutionError as error:
        print("from the top:", error.evalue)
