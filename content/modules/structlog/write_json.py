import sys

import structlog

if sys.stdout.isatty():  # development
    last = [structlog.dev.ConsoleRenderer()]
else:
    last = [structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer()]
structlog.configure(processors=[
    structlog.contextvars.merge_contextvars,
    structlog.processors.add_log_level,
    *last,
])

log = structlog.get_logger()
log.info("order_paid", order=1815, customer="Zoë")
log.warning("stock_low", items={"cup": 2}, limit=None)
