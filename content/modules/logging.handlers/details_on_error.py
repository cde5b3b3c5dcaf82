import logging
import sys
from logging.handlers import MemoryHandler

screen = logging.StreamHandler(sys.stdout)
screen.setFormatter(logging.Formatter("  %(levelname)-5s %(message)s"))

log = logging.getLogger("import")
log.setLevel(logging.DEBUG)


def read(row):
    held = MemoryHandler(100, logging.ERROR, screen, flushOnClose=False)
    log.addHandler(held)
    try:
        log.debug("read %r", row)
        log.debug("split into %d parts", len(row.split(";")))
        if not row.split(";")[-1].isdigit():
            log.error("no amount")
    finally:
        log.removeHandler(held)
        held.close()


for row in ("tea;3", "milk;two", "bread;1"):
    print(row)
    read(row)
