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


def resize(name):
    return len(name)
# end of set-up
from tqdm import tqdm

photos = ["beach.jpg", "castle.jpg", "harbour.jpg"]
sizes = []
for photo in tqdm(photos, desc="Resizing", unit="photo"):
    sizes.append(resize(photo))
print(sizes)

for number in tqdm(range(5000), desc="Counting", leave=True):
    pass
