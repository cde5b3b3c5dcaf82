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

from pathlib import Path

Path("film.mp4").write_bytes(bytes(3_000_000))
# end of set-up
from pathlib import Path

from tqdm import tqdm

source, target = Path("film.mp4"), Path("copy.mp4")
with (
    source.open("rb") as read,
    target.open("wb") as write,
    tqdm(total=source.stat().st_size, unit="B", unit_scale=True,
         unit_divisor=1024, desc=source.name) as bar,
):
    while chunk := read.read(65_536):
        write.write(chunk)
        bar.update(len(chunk))
print(target.stat().st_size == bar.n)
