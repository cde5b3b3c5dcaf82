# set-up: a module in the folder, which can be imported
import sys
from pathlib import Path

sys.path.insert(0, str(Path.cwd()))
Path("cleanup.py").write_text('"""Tidy up."""\nprint("deleting files")\n')
# end of set-up
import ast
import io
from contextlib import redirect_stdout

print(ast.get_docstring(ast.parse(Path("cleanup.py").read_text())))
with redirect_stdout(io.StringIO()) as shown:
    help("cleanup")
print("on top of the help:", shown.getvalue().splitlines()[0])
