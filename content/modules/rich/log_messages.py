import logging

from rich.console import Console
from rich.logging import RichHandler

handler = RichHandler(
    console=Console(width=60), show_time=False, show_path=False, markup=False
)
logging.basicConfig(level="INFO", format="%(name)s: %(message)s",
                    handlers=[handler])
log = logging.getLogger("shop")
log.info("opened with %d items", 3)
log.warning("no price for %s", "kettle")
try:
    float("24,00")
except ValueError as error:
    log.error("bad price: %s", error)
