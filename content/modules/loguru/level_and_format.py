import sys
from pathlib import Path

from loguru import logger

logger.remove()  # the ready-made one
logger.add(sys.stdout, level="WARNING", format="{level:8}| {message}")
logger.add("all.log", level="DEBUG", format="{level} {message}",
           filter={"noisy_library": False})  # and what is below it

logger.debug("cache is empty")
logger.warning("disk is nearly full")
logger.disable("chatty_library")  # by the name of its module, everywhere
logger.remove()
print(Path("all.log").read_text("utf-8").splitlines())
