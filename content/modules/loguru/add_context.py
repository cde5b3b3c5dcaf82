import sys

from loguru import logger

logger.remove()
logger.configure(extra={"request": "-"})  # where none is given
logger.add(sys.stdout, format="{extra[request]!s:4} {message}")


def pay(amount):
    logger.info("paid {}", amount)


logger.info("server is up")
for request in ("r17", "r18"):
    with logger.contextualize(request=request):
        pay(24)
log = logger.bind(request="job")
log.info("cleaned up")
