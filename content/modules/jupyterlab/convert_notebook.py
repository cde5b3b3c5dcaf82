from pathlib import Path

from nbconvert import HTMLExporter, MarkdownExporter, PythonExporter
from nbformat.v4 import (
    new_code_cell, new_markdown_cell, new_notebook, new_output,
)

cell = new_code_cell("print(24.5 + 6)", execution_count=1)
cell.outputs = [new_output("stream", text="30.5\n"), new_output(
    "display_data", {"image/svg+xml": "<svg width='9' height='9'></svg>"})]
notebook = new_notebook(cells=[new_markdown_cell("# Sales of May"), cell])

script, _ = PythonExporter().from_notebook_node(notebook)
print([line for line in script.splitlines() if line])
text, extra = MarkdownExporter().from_notebook_node(
    notebook, {"unique_key": "report"})
for name, data in extra["outputs"].items():  # its pictures, report_1_1.svg
    Path(name).write_bytes(data)
print(text.split(), sorted(extra["outputs"]))
page, _ = HTMLExporter(exclude_input=True).from_notebook_node(notebook)
print("30.5" in page, "24.5" in page)
