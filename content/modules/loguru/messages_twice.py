import io

from loguru import logger

screen = io.StringIO()
logger.remove()
logger.add(screen, format="{message}")  # stands for the ready-made one
logger.add(screen, format="mine: {message}")
logger.info("hello")
logger.remove()
logger.add(screen, format="only mine: {message}")
logger.info("hello")
print(screen.getvalue(), end="")
