import logging
import sys

logging.basicConfig(
    stream=sys.stdout,
    level=logging.INFO,
    format="%(levelname)-8s %(name)s: %(message)s",
)
log = logging.getLogger("import_orders")

log.debug("reading row %d", 1)  # below INFO, not shown
log.info("read %d rows", 120)
log.warning("row %d has no price, using %.2f", 17, 0)
log.error("cannot reach the warehouse")
