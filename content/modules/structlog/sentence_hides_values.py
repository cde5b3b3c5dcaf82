import structlog
from structlog.testing import capture_logs

log = structlog.get_logger()
with capture_logs() as events:
    log.info(f"order {1815} paid")
    log.info("order_paid", order=1815)
print([one["event"] for one in events if one.get("order") == 1815])
