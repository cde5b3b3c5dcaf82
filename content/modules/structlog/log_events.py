# set-up: no times and colours
import structlog

structlog.configure(processors=[
    structlog.processors.add_log_level,
    structlog.dev.ConsoleRenderer(colors=False, pad_event_to=14)])
# end of set-up
import structlog

log = structlog.get_logger()
log.info("order_paid", order=1815, total=24.0)
log.warning("stock_low", item="cup", left=2)

log = log.bind(customer="Zoë")
log.info("letter_sent")
log.error("letter_lost", reason="no address")
