import faulthandler
import time
from pathlib import Path


def wait_for_printer():
    time.sleep(0.5)


def print_invoice():
    wait_for_printer()


with open("hang.txt", "w+") as file:
    faulthandler.dump_traceback_later(0.1, file=file)
    try:
        print_invoice()
    finally:  # or it would write into whatever file is opened next
        faulthandler.cancel_dump_traceback_later()

for line in Path("hang.txt").read_text().splitlines():
    if line.startswith("  File"):
        print(line.split(", ", 1)[1])
