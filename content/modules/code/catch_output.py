import code
import contextlib
import io
import sys


class Notebook(code.InteractiveInterpreter):
    def __init__(self):
        super().__init__({"total": 120})
        self.problems = ""

    def write(self, data):
        self.problems += data

    def run_cell(self, source):
        self.problems = ""
        printed = io.StringIO()
        with (contextlib.redirect_stdout(printed),
              contextlib.redirect_stderr(printed)):
            unfinished = self.runsource(source)
        if unfinished:
            return "unfinished"
        last = sys.last_type.__name__ if self.problems else ""
        return f"{printed.getvalue().strip()} {last}".strip() or "-"


notebook = Notebook()
for cell in ("total / 8", "x = total", "print('hi'); x / 0", "x y", "x = ("):
    print(f"{cell:<18} -> {notebook.run_cell(cell)}")
