import sys

import structlog

development = sys.stderr.isatty()
structlog.configure(processors=[
    structlog.contextvars.merge_contextvars,
    structlog.processors.add_log_level,
    structlog.processors.format_exc_info,
    structlog.dev.ConsoleRenderer() if development
    else structlog.processors.JSONRenderer(ensure_ascii=False),
])

log = structlog.get_logger()
log.info("order_paid", order=1815, customer="Zoë")
log.warning("stock_low", items={"cup": 2}, limit=None)
