# set-up: a screen that keeps the last state of a bar, without its times
import re
import sys


class Screen:
    line = ""

    def write(self, text):
        self.line += text
        while "\n" in self.line:
            line, _, self.line = self.line.partition("\n")
            shown = re.sub(r"[^\r]*\r\s*\r|.*\r", "", line)
            print(re.sub(r" \[\d.*|\x1b\[A", "", shown).rstrip())

    def flush(self):
        pass


sys.stderr = Screen()
# end of set-up
from tqdm import tqdm

readings = (n * n for n in range(1000))
print(sum(tqdm(readings, total=1000, desc="known")))

lines = (f"line {n}" for n in range(250))
longest = max(tqdm(lines, desc="unknown", unit=" lines"), key=len,
              default="")
print(longest)
