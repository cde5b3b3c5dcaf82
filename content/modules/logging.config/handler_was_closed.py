import logging
from logging.config import dictConfig
from pathlib import Path

bank = logging.getLogger("bank")
bank.addHandler(logging.FileHandler("bank.log", mode="w"))
bank.warning("first")
for options in ({"incremental": True}, {"disable_existing_loggers": False}):
    dictConfig({"version": 1, "loggers": {"shop": {}}} | options)
    bank.warning("after %s", *options)
print(len(bank.handlers), "handler, and in the file:")
print(Path("bank.log").read_text(), end="")
