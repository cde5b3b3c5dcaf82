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
from tqdm import tqdm, trange

for year in (2023, 2024):
    for month in trange(1, 13, desc=f"{year}", leave=False):
        pass
print("both years done, and their bars are gone")

verbose = False
for month in tqdm(range(12), desc="quiet", disable=not verbose):
    pass
for month in trange(12, desc="short", ncols=30, ascii=" ="):
    pass
