import logging
from pathlib import Path

log = logging.getLogger("backup")
log.setLevel(logging.DEBUG)

everything = logging.FileHandler("all.log")
only_errors = logging.FileHandler("errors.log")
only_errors.setLevel(logging.ERROR)
for handler in (everything, only_errors):
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    log.addHandler(handler)

log.debug("found 214 files")
log.error("disk is full")
logging.shutdown()

for name in ("all.log", "errors.log"):
    print(name, Path(name).read_text().splitlines())
