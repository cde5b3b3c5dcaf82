import logging
from logging.handlers import QueueHandler, QueueListener
from multiprocessing import Process, Queue
from pathlib import Path


def resize(name, records):
    handlers = [QueueHandler(records)]
    logging.basicConfig(
        level="INFO", format="%(message)s", handlers=handlers, force=True
    )
    logging.getLogger("resize").info("resized %s", name)


if __name__ == "__main__":
    records = Queue()
    file = logging.FileHandler("photos.log", encoding="utf-8")
    file.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    listener = QueueListener(records, file)
    listener.start()
    names = ["cat.png", "dog.png", "emu.png"]
    workers = [Process(target=resize, args=(n, records)) for n in names]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    listener.stop()
    lines = Path("photos.log").read_text(encoding="utf-8").splitlines()
    print(*sorted(lines), sep="\n")  # the order differs from run to run
