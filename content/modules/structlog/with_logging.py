import logging
import sys

import structlog

shared = [structlog.stdlib.add_logger_name, structlog.stdlib.add_log_level,
          structlog.processors.format_exc_info]
handler = logging.StreamHandler(sys.stdout)  # or a RotatingFileHandler
handler.setFormatter(structlog.stdlib.ProcessorFormatter(
    foreign_pre_chain=[*shared, structlog.stdlib.ExtraAdder()],
    processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer()]))
logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)

structlog.configure(
    processors=[structlog.stdlib.filter_by_level, *shared,
                structlog.stdlib.PositionalArgumentsFormatter(),
                structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
    logger_factory=structlog.stdlib.LoggerFactory(),
    wrapper_class=structlog.stdlib.BoundLogger)

structlog.get_logger("shop").info("order_paid", order=1815)
structlog.get_logger("shop").debug("not shown")
logging.getLogger("library").warning("%d retries", 3)
