# set-up: the log without times, on standard output
import sys

from loguru import logger

logger.remove()
logger.add(sys.stdout, format="{level:8} {name}:{line} {message}",
           level="DEBUG")
# end of set-up
from loguru import logger

orders = {"zoë": 3, "ada": 0}
logger.debug("Looking at {} orders", len(orders))
for name, count in orders.items():
    if count:
        logger.info("{name} has {count} items", name=name, count=count)
    else:
        logger.warning("{} ordered nothing", name)
logger.success("All done")
