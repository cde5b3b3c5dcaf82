import json
import logging
from logging.config import dictConfig

text = """{"version": 1, "filters": {"harmless": {
    "()": "builtins.print", "end": "this could be any call\\n"}}}"""
dictConfig(json.loads(text))

KNOWN, LEVELS = {"shop", "bank"}, {"DEBUG", "INFO", "WARNING"}
for name, level in json.loads('{"shop": "DEBUG", "bank": "LOUD"}').items():
    allowed = name in KNOWN and level in LEVELS
    if allowed:
        logging.getLogger(name).setLevel(level)
    print(name, level, "- set" if allowed else "- refused")
