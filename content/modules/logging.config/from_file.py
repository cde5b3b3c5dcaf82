import logging
import logging.config
import tomllib
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
logging.config.dictConfig(tomllib.loads(Path("logging.toml").read_text()))

logging.getLogger("shop.orders").debug("order 17 has 3 items")
logging.getLogger("shop.stock").debug("not shown")
logging.getLogger("shop.stock").warning("tea is running low")
