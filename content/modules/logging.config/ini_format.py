import logging
import logging.config
from pathlib import Path

ini = """
[loggers]
keys = root
[handlers]
keys = screen
[formatters]
keys = line
[logger_root]
handlers = screen
level = INFO
[handler_screen]
class = StreamHandler
args = (sys.stdout,)
formatter = line
"""
Path("good.ini").write_text(ini + "[formatter_line]\nformat = > %(message)s\n")
Path("bad.ini").write_text(ini)

for name in ("good.ini", "bad.ini"):
    try:
        logging.config.fileConfig(name, disable_existing_loggers=False)
        logging.info("configured by %s", name)
    except Exception as error:  # the arguments may raise anything
        print(name, "->", type(error).__name__)
