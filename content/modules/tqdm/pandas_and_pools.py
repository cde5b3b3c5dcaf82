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
import pandas as pd
from tqdm import tqdm
from tqdm.contrib.concurrent import thread_map

tqdm.pandas(desc="rows")
table = pd.DataFrame({"item": ["cup", "pot"], "price": [6.5, 24.0]})
print(table["price"].progress_apply(lambda price: price * 1.25).tolist())


def fetch(page):
    return page * 10


print(thread_map(fetch, range(6), max_workers=3, desc="pages"))
