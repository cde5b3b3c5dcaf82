import json
from traceback import format_exception

from loguru import logger

logger.remove()
logger.add("shop.jsonl", serialize=True)
logger.info("Order {number} paid", number=1815, customer="Zoë")

with open("shop.jsonl", encoding="utf-8") as file:
    record = json.loads(list(file)[-1])["record"]  # the newest
print(record["message"], record["extra"], record["level"]["name"])


def own_form(message):
    record = message.record
    line = {"level": record["level"].name, "event": record["message"],
            "values": record["extra"]}
    if record["exception"]:
        line["traceback"] = "".join(format_exception(*record["exception"]))
    print(json.dumps(line, default=str))  # dates and the like as text


logger.add(own_form)
logger.warning("Stock is low", item="cup", left=2)
