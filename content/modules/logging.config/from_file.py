# set-up: a configuration
from pathlib import Path

Path("logging.toml").write_text("""
version = 1
disable_existing_loggers = false
root = { level = "WARNING", handlers = ["screen"] }

[formatters.line]
format = "%(levelname)-7s %(name)s: %(message)s"

[handlers.screen]
class = "logging.StreamHandler"
stream = "ext://sys.stdout"
formatter = "line"

[loggers."shop.orders"]
level = "DEBUG"
""")
# end of set-up
import logging
import logging.config
import tomllib

with open("logging.toml", "rb") as file:
    logging.config.dictConfig(tomllib.load(file))

logging.getLogger("shop.orders").debug("order 17 has 3 items")
logging.getLogger("shop.stock").debug("not shown")
logging.getLogger("shop.stock").warning("tea is running low")
