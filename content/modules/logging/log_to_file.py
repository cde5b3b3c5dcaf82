import logging
from pathlib import Path

logging.basicConfig(
    filename="shop.log",
    encoding="utf-8",
    level=logging.DEBUG,
    format="%(levelname)s %(message)s",
)

log = logging.getLogger("shop")
log.info("opened by %s", "Zoë")
log.debug("till holds %d coins", 48)
logging.shutdown()

print(Path("shop.log").read_text(encoding="utf-8"), end="")
