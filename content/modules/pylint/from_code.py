from pathlib import Path

from pylint.lint import Run
from pylint.reporters import CollectingReporter

Path("shop.py").write_text("""\
import os

def total(prices, discount):
    result = 0
    for price in prices:
        if price > 0:
            result += price
    print("added", len(prices))
    print("total", result)
    return result

total([3.5])
""")
found = CollectingReporter()
options = ["--disable=C", "--clear-cache-post-run=y"]
run = Run([*options, "shop.py"], reporter=found, exit=False)
for message in found.messages:
    print(message.path, message.line, message.symbol, "-", message.msg)
print("mark:", round(run.linter.stats.global_note, 1))
