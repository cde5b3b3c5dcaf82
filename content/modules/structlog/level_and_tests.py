import logging

import structlog
from structlog.testing import capture_logs


def hide_secrets(logger, method, event):
    return {key: "***" if key == "password" else value
            for key, value in event.items()}


structlog.configure(
    wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
    processors=[hide_secrets, structlog.processors.KeyValueRenderer()])
log = structlog.get_logger()
log.debug("not shown")
log.info("login", user="zoe", password="s3cret tea")

with capture_logs() as events:  # in a test
    log.warning("stock_low", item="cup")
assert events[0]["log_level"] == "warning"
print(events)
