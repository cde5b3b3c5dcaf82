import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

for count in (0, 2):
    name = f"kept{count}.log"
    handler = RotatingFileHandler(name, maxBytes=50, backupCount=count)
    for number in range(30):
        handler.emit(logging.makeLogRecord({"msg": "tea sold"}))
    handler.close()
    files = sorted(path.name for path in Path().glob(name + "*"))
    print("backupCount", count, "-", *files)
