import faulthandler
import signal
from pathlib import Path


def serve():
    handle("/orders")


def handle(path):
    signal.raise_signal(signal.SIGUSR1)
    print("served", path)


with open("now.txt", "w") as file:
    faulthandler.register(signal.SIGUSR1, file=file, all_threads=False)
    try:
        serve()
    finally:  # the file will be closed
        faulthandler.unregister(signal.SIGUSR1)

for line in Path("now.txt").read_text().splitlines():
    print(line.rpartition(", ")[-1])
