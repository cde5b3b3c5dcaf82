import logging
from logging.config import dictConfig

shop = logging.getLogger("shop")  # made when shop was imported
for options in ({}, {"disable_existing_loggers": False}):
    dictConfig({"version": 1} | options)
    print("disabled:", shop.disabled)
    shop.disabled = False
