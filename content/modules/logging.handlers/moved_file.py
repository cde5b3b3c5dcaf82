import logging
from logging.handlers import WatchedFileHandler
from pathlib import Path


def log_across_move(handler_class, name):
    handler = handler_class(name)
    log = logging.getLogger(name)
    log.addHandler(handler)
    log.warning("before")
    Path(name).rename(name + ".1")  # as logrotate does
    log.warning("after")
    handler.close()

    for path in (Path(name + ".1"), Path(name)):
        lines = path.read_text().splitlines() if path.exists() else "missing"
        print(f"  {path.name:14} {lines}")


for handler_class in (logging.FileHandler, WatchedFileHandler):
    print(handler_class.__name__)
    log_across_move(handler_class, handler_class.__name__[:7].lower())
