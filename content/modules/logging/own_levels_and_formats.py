import logging
import sys

NOTICE = 25
logging.addLevelName(NOTICE, "NOTICE")


class OneLine(logging.Formatter):
    def formatException(self, info):
        return " | ".join(super().formatException(info).splitlines()[-1:])

    def format(self, record):
        text = super().format(record)
        return text.replace("\n", " <- ")


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
