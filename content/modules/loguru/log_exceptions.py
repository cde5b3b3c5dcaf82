# set-up: the log without times and tracebacks, on standard output
import sys

from loguru import logger

logger.remove()
logger.add(sys.stdout, format=lambda record: "{level} {message} "
           f"[{record['exception'].type.__name__}]\n")
# end of set-up
from loguru import logger


@logger.catch(default=0, message="Cannot add up")
def total(rows):
    return sum(float(row) for row in rows)


print(total(["2.5", "3"]), total(["2.5", "three"]))

try:
    {"teapot": 24}["cup"]
except KeyError:
    logger.exception("No such price")

with logger.catch(message="Cannot read the settings"):
    open("settings.toml")
print("goes on")
