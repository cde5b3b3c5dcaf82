import logging
import queue
import sys
import threading
from logging.handlers import QueueHandler, QueueListener
from pathlib import Path

records = queue.SimpleQueue()
log = logging.getLogger("orders")
log.setLevel(logging.INFO)
log.addHandler(QueueHandler(records))

screen = logging.StreamHandler(sys.stdout)
screen.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
errors = logging.FileHandler("errors.log", encoding="utf-8")
errors.setLevel(logging.ERROR)

listener = QueueListener(records, screen, errors, respect_handler_level=True)
listener.start()
for number in (1, 2):
    worker = threading.Thread(target=log.info, args=("order %d", number))
    worker.start()
    worker.join()
log.error("no paper in printer %r", "till")
listener.stop()
print("errors.log:", Path("errors.log").read_text("utf-8").strip())
