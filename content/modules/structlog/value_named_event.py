import structlog

structlog.configure(processors=[structlog.processors.KeyValueRenderer()])
log = structlog.get_logger()
try:
    log.info("booked", event="concert")
except TypeError as error:
    print(error)
log.info("booked", occasion="concert")
