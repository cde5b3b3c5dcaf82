# set-up: a kernel that prints no warnings
from pathlib import Path

settings = Path(".ipython/profile_default/ipython_kernel_config.py")
settings.parent.mkdir(parents=True)
settings.write_text("c.IPKernelApp.log_level = 'ERROR'\n")
# end of set-up
import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat.v4 import new_code_cell, new_notebook

notebook = new_notebook(cells=[
    new_code_cell("prices = {'teapot': 24.5, 'cup': 6}"),
    new_code_cell("print('sum', sum(prices.values()))\nlen(prices)"),
    new_code_cell("prices['spoon']"),
])
client = NotebookClient(notebook, timeout=60)
try:
    client.execute()
except CellExecutionError as error:
    print(error.ename, error.evalue)
nbformat.write(notebook, "result.ipynb")

for cell in nbformat.read("result.ipynb", as_version=4).cells:
    for output in cell.get("outputs", []):  # text cells have none
        print(cell.execution_count, output.output_type)
print(repr(notebook.cells[1].outputs[0].text))
