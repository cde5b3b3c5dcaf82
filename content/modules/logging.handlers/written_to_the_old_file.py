import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

def start():  # as each process does
    handler = RotatingFileHandler("shop.log", maxBytes=40, backupCount=1)
    return lambda text: handler.emit(logging.makeLogRecord({"msg": text}))

(first := start())("monday " * 3)
(second := start())("tuesday " * 3)
first("late")
for name in ("shop.log.1", "shop.log"):
    print(name, Path(name).read_text().splitlines())
