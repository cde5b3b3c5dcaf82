import structlog
from structlog.processors import ExceptionRenderer
from structlog.tracebacks import ExceptionDictTransformer


def shorten(logger, method, event):
    if isinstance(event.get("exception"), list):
        one = event.pop("exception")[0]  # its causes come after
        event["error"] = f"{one['exc_type']}: {one['exc_value']}"
    return event


structlog.configure(processors=[
    structlog.processors.add_log_level,
    ExceptionRenderer(ExceptionDictTransformer(show_locals=False)),
    shorten,
    structlog.processors.JSONRenderer(),
])
log = structlog.get_logger()

try:
    float("3,5")
except ValueError:
    log.exception("bad_price", row=7)
