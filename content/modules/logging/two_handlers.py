import logging
import sys
from pathlib import Path

console = logging.StreamHandler(sys.stdout)
console.setLevel(logging.INFO)
everything = logging.FileHandler("all.log", encoding="utf-8")
only_errors = logging.FileHandler("errors.log", encoding="utf-8")
only_errors.setLevel(logging.ERROR)

logging.basicConfig(
    level=logging.DEBUG,
    format="%(levelname)s %(message)s",
    handlers=[console, everything, only_errors],
)

log = logging.getLogger("backup")
log.debug("found 214 files")
log.info("copying")
log.error("disk is full")
logging.shutdown()

for name in ("all.log", "errors.log"):
    print(name, Path(name).read_text(encoding="utf-8").splitlines())
