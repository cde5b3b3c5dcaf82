import logging
import sys

logging.basicConfig(
    stream=sys.stdout, level="INFO", format="%(user)s: %(message)s"
)
log = logging.getLogger("shop")

log.info("signed in", extra={"user": "ada"})

for_grace = logging.LoggerAdapter(log, {"user": "grace"})
for_grace.info("signed in")
for_grace.info("bought %d books", 2)
