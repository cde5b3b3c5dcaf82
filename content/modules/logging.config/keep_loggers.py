import logging
import logging.config

library = logging.getLogger("library")  # made when it was imported

settings = {
    "version": 1,
    "formatters": {"line": {"format": "  %(name)s: %(message)s"}},
    "handlers": {
        "screen": {
            "class": "logging.StreamHandler",
            "stream": "ext://sys.stdout",
            "formatter": "line",
        }
    },
    "root": {"handlers": ["screen"], "level": "INFO"},
}
for disable in (True, False):
    settings["disable_existing_loggers"] = disable
    logging.config.dictConfig(settings)
    print("disable:", disable)
    library.info("connected")
    logging.getLogger("shop").info("opened")
    library.disabled = False
