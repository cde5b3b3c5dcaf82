import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

log = logging.getLogger("sensor")
log.setLevel(logging.INFO)
log.addHandler(RotatingFileHandler(
    "sensor.log", maxBytes=60, backupCount=2, encoding="utf-8"
))

for number in range(1, 13):
    log.info("reading %02d: 21.5", number)
logging.shutdown()

for path in sorted(Path().glob("sensor.log*")):
    lines = path.read_text("utf-8").splitlines()
    print(f"{path.name:<13}", *lines[:1], "...", *lines[-1:])
