import logging
import sys

screen = logging.StreamHandler(sys.stdout)
screen.setFormatter(
    logging.Formatter("%(user)s: %(message)s", defaults={"user": "-"})
)
logging.basicConfig(level="INFO", handlers=[screen])
log = logging.getLogger("shop")

log.info("signed in", extra={"user": "ada"})

for_grace = logging.LoggerAdapter(log, {"user": "grace"})
for_grace.info("signed in")
for_grace.info("bought %d books", 2)

logging.getLogger("library").info("knows no users")
