# set-up: the log without times, on standard output
import sys

from loguru import logger

logger.remove()
logger.add(sys.stdout, format="{level:8} {name}:{function} {message}")
# end of set-up
import inspect
import logging

from loguru import logger


class InterceptHandler(logging.Handler):
    def emit(self, record):
        try:
            message = record.getMessage()
        except Exception:  # reported, as handlers do, and not raised
            return self.handleError(record)
        try:
            level = logger.level(record.levelname).name
        except ValueError:
            level = record.levelno
        frame, depth = inspect.currentframe(), 0
        while frame and (depth == 0
                         or frame.f_code.co_filename == logging.__file__):
            frame, depth = frame.f_back, depth + 1
        logger.opt(depth=depth, exception=record.exc_info).log(
            level, "{}", message)


logging.basicConfig(handlers=[InterceptHandler()], level=logging.INFO,
                    force=True)


def library():
    logging.getLogger("library").warning("%d retries, {braces} stay", 3)


library()
