import copy
import logging
import sys
import traceback

NOTICE = 25
logging.addLevelName(NOTICE, "NOTICE")


class OneLine(logging.Formatter):
    def formatException(self, info):
        return "".join(traceback.format_exception_only(info[1])).rstrip()

    def format(self, record):
        own = copy.copy(record)
        own.exc_text = None
        return " <- ".join(super().format(own).splitlines())


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(OneLine("%(levelname)-8s %(message)s"))
log = logging.getLogger("shop.orders")
log.addHandler(handler)
log.setLevel(NOTICE)
log.log(NOTICE, "order %d placed", 17)
try:
    {}["price"]
except KeyError:
    log.exception("no price")
print(logging.getLevelName(NOTICE), logging.getLevelNamesMapping()["ERROR"])
print(log.isEnabledFor(logging.INFO), log.getEffectiveLevel())
print(log.getChild("new").name, log.hasHandlers())
log.critical("stopped")
