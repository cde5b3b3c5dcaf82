import logging
import time
from logging.handlers import TimedRotatingFileHandler
from pathlib import Path

handler = TimedRotatingFileHandler("shop.log", when="midnight", delay=True)
handler.emit(logging.makeLogRecord({"msg": "opened"}))
handler.rolloverAt = int(time.time()) - 1  # midnight has passed
print("after midnight:", len(list(Path().glob("shop.log*"))), "file")
handler.emit(logging.makeLogRecord({"msg": "closed"}))
print("after a message:", len(list(Path().glob("shop.log*"))), "files")
handler.close()
