import sys

from loguru import logger

logger.remove()
logger.add(sys.stdout, format="{message}")
text = 'got {"item": "cup"}'  # of somebody else
try:
    logger.info(text, user="zoe")
except KeyError as error:
    print("KeyError", error)
logger.info("{}", text, user="zoe")
