# set-up: the log files of three days
import os
from datetime import datetime, timezone
from pathlib import Path

yesterday = datetime(2025, 3, 14, 18, 30, tzinfo=timezone.utc).timestamp()
for day in ("2025-03-12", "2025-03-13"):
    Path(f"shop.log.{day}").write_text("older\n")
Path("shop.log").write_text("INFO closed\n")
os.utime("shop.log", (yesterday, yesterday))
# end of set-up
import logging
from logging.handlers import TimedRotatingFileHandler
from pathlib import Path

handler = TimedRotatingFileHandler(
    "shop.log", when="midnight", backupCount=2, encoding="utf-8", utc=True
)
logging.basicConfig(
    handlers=[handler], level="INFO", format="%(levelname)s %(message)s"
)
logging.info("opened")
logging.shutdown()

for path in sorted(Path().glob("shop.log*")):
    print(f"{path.name:20} {path.read_text('utf-8').strip()}")
