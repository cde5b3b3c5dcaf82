import io
import sys
from contextlib import redirect_stdout


class Tee(io.TextIOBase):
    def __init__(self, *targets):
        self.targets = targets

    def write(self, text):
        for target in self.targets:
            target.write(text)
        return len(text)

    def flush(self):
        for target in self.targets:
            if not target.closed:
                target.flush()


with open("run.log", "w", encoding="utf-8") as log:
    with redirect_stdout(Tee(sys.stdout, log)):
        print("copied 12 files")
        print("skipped 1 file")

with open("run.log", encoding="utf-8") as log:
    print("the log has", len(log.readlines()), "lines")
