import logging
import logging.config

settings = {
    "version": 1,
    "disable_existing_loggers": False,  # or older ones fall silent
    "formatters": {"short": {"format": "[%(levelname)s] %(message)s"}},
    "handlers": {
        "screen": {
            "class": "logging.StreamHandler",
            "stream": "ext://sys.stdout",
            "formatter": "short",
        }
    },
    "loggers": {"billing": {"level": "INFO", "handlers": ["screen"]}},
}
logging.config.dictConfig(settings)
logging.getLogger("billing").info("invoice 17 sent")

settings["loggers"]["billing"]["level"] = "LOUD"
try:
    logging.config.dictConfig(settings)
except ValueError as error:
    print(error, "-", error.__cause__)
