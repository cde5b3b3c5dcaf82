import logging
import sys
from pathlib import Path
from pprint import pformat, pprint

limits = {f"sensor {number}": (number * 5, number * 9) for number in range(4)}

logging.basicConfig(stream=sys.stdout, format="%(levelname)s\n%(message)s")
logging.warning(pformat(limits, width=40))

with open("limits.txt", "w", encoding="utf-8") as file:
    pprint(limits, stream=file, width=40, indent=4)
print(Path("limits.txt").read_text(encoding="utf-8"), end="")
