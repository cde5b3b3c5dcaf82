import nbformat
from nbformat.v4 import new_code_cell, new_notebook, new_output

cell = new_code_cell("print(read_key())")
cell.outputs = [new_output("stream", text="s3cret-key\n")]
notebook = new_notebook(cells=[cell])
print("s3cret-key" in nbformat.writes(notebook))
for cell in notebook.cells:
    if cell.cell_type == "code":
        cell.outputs = []
print("s3cret-key" in nbformat.writes(notebook))
