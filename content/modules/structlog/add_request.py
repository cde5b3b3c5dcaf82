import structlog
from structlog.contextvars import bound_contextvars, merge_contextvars

structlog.configure(processors=[
    merge_contextvars, structlog.processors.KeyValueRenderer(
        key_order=["request", "event"])])
log = structlog.get_logger()


def pay(amount):  # knows nothing of the request
    log.info("paid", amount=amount)


for request in ("r17", "r18"):
    with bound_contextvars(request=request):
        log.info("begins")
        pay(24)
log.info("done")
