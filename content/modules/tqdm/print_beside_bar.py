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

temperatures = {"Oslo": -3.5, "Lund": 1.0, "Rome": 41.5}
warm = 0
bar = tqdm(temperatures.items(), desc="Checking")
for city, value in bar:
    if value > 40:
        tqdm.write(f"unlikely: {city} {value}")
    warm += value > 0
    bar.set_postfix(warm=warm, refresh=False)
