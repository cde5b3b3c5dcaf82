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

bar = tqdm(total=3, desc="chapters")
for number in (1, 2, 3):
    bar.update(number)  # how many more, not how many in all
print(bar.n, "instead of 3")
bar.close()
