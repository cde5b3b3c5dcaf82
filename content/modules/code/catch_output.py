import code
import contextlib
import io


class Notebook(code.InteractiveInterpreter):
    def __init__(self):
        super().__init__({"total": 120})
        self.problems = ""

    def write(self, data):
        self.problems += data

    def run_cell(self, source):
        self.problems = ""
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            unfinished = self.runsource(source)
        if unfinished:
            return "unfinished"
        last = self.problems.strip().rpartition("\n")[2]
        return printed.getvalue().strip() or last.partition(":")[0] or "-"


notebook = Notebook()
for cell in ("total / 8", "x = total", "x / 0", "print x y", "print('hi'"):
    print(f"{cell:<10} -> {notebook.run_cell(cell)}")
