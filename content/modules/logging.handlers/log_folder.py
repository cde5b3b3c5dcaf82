import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

path = Path("logs/2025/shop.log")
try:
    RotatingFileHandler(path)
except FileNotFoundError:
    print("FileNotFoundError: no folder", path.parent.as_posix())

path.parent.mkdir(parents=True, exist_ok=True)
handler = RotatingFileHandler(
    path, maxBytes=100_000, backupCount=5, encoding="utf-8", delay=True
)

log = logging.getLogger("shop")
log.setLevel(logging.INFO)  # or info() would write nothing
log.addHandler(handler)
print("file exists:", path.exists())
log.warning("café is closed")
handler.close()
print("file exists:", path.exists(), "-", path.read_text("utf-8").strip())
