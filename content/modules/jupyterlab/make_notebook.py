import json
from pathlib import Path

import nbformat
from nbformat.v4 import (
    new_code_cell, new_markdown_cell, new_notebook, new_output,
)

cell = new_code_cell("total = 24.5 + 6\nprint(total)", execution_count=1)
cell.outputs = [new_output("stream", text="30.5\n")]
notebook = new_notebook(cells=[new_markdown_cell("# Sales of May"), cell])
nbformat.validate(notebook)
nbformat.write(notebook, "made.ipynb")

notebook = nbformat.read("made.ipynb", as_version=4)
for cell in notebook.cells:
    print(cell.cell_type, "|", cell.source.partition("\n")[0])
    if cell.cell_type == "code":
        cell.outputs, cell.execution_count = [], None
        cell.metadata.pop("execution", None)  # times of a run
nbformat.write(notebook, "clean.ipynb")
print("30.5" in Path("made.ipynb").read_text(encoding="utf-8"),
      "30.5" in Path("clean.ipynb").read_text(encoding="utf-8"))
print(sorted(json.loads(Path("clean.ipynb").read_text(encoding="utf-8"))))
