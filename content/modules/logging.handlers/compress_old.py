import gzip
import logging
import shutil
from logging.handlers import RotatingFileHandler
from pathlib import Path


def compress(source, target):
    with open(source, "rb") as plain, gzip.open(target, "wb") as packed:
        shutil.copyfileobj(plain, packed)
    Path(source).unlink()


handler = RotatingFileHandler(
    "sensor.log", maxBytes=500, backupCount=3, encoding="utf-8"
)
handler.namer = lambda name: name + ".gz"
handler.rotator = compress
logging.basicConfig(handlers=[handler], level="INFO", format="%(message)s")

for number in range(60):
    logging.info("reading %02d: 21.5 degrees", number)
logging.shutdown()

for path in sorted(Path().glob("sensor.log*")):
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as file:
        print(f"{path.name:15} starts with {file.readline().strip()}")
