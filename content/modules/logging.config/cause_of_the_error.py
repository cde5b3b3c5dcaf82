from logging.config import dictConfig

handler = {"class": "logging.StreamHandler", "level": "LOUD"}
try:
    dictConfig({"version": 1, "handlers": {"screen": handler}})
except ValueError as error:
    print("ValueError:", error)
    print("because:", error.__cause__)
