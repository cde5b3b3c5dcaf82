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

guests = ["Ada", "Zoë", "Grace"]
for number, guest in tqdm(enumerate(guests), desc="around enumerate"):
    pass
for number, guest in enumerate(tqdm(guests, desc="within")):
    pass
for pair in tqdm(zip(guests, guests), total=len(guests), desc="with total"):
    pass
