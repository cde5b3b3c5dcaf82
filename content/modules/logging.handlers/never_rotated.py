import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

for count in (0, 2):
    name = f"kept{count}.log"
    handler = RotatingFileHandler(name, maxBytes=50, backupCount=count)
    for number in range(30):
        handler.emit(logging.makeLogRecord({"msg": "tea sold"}))
    handler.close()
    sizes = [path.stat().st_size for path in sorted(Path().glob(name + "*"))]
    print("backupCount", count, "- bytes per file:", sizes)
