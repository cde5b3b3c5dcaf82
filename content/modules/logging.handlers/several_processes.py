import logging
import multiprocessing
import sys
from logging.handlers import QueueHandler, QueueListener


def resize(name, records):
    log = logging.getLogger("resize")
    log.setLevel(logging.INFO)
    log.addHandler(QueueHandler(records))
    log.info("resized %s", name)


if __name__ == "__main__":
    records = multiprocessing.Queue()
    screen = logging.StreamHandler(sys.stdout)
    screen.setFormatter(logging.Formatter("%(processName)s: %(message)s"))
    listener = QueueListener(records, screen)
    listener.start()
    for name in ("cat.png", "dog.png"):
        worker = multiprocessing.Process(
            target=resize, args=(name, records), name=f"worker for {name[:3]}"
        )
        worker.start()
        worker.join()
    listener.stop()
