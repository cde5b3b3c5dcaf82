import json
import logging
import sys
from string.templatelib import Template


class JsonFormatter(logging.Formatter):
    def format(self, record):
        template, entry = record.msg, {}
        if isinstance(template, Template):
            entry["message"] = "{}".join(template.strings)
            values = {f.expression: f.value for f in template.interpolations}
            entry["values"] = values
        else:
            entry["message"] = record.getMessage()
        if record.exc_info:
            entry["traceback"] = self.formatException(record.exc_info)
        return json.dumps(entry, default=str)


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(JsonFormatter())
log = logging.getLogger("shop")
log.addHandler(handler)

user, amount = "ada", 99
log.warning(t"{user} paid {amount} euros")
log.warning("shop closes")
