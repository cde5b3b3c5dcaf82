import json
import logging
import sys
from string.templatelib import Template


class JsonFormatter(logging.Formatter):
    def format(self, record):
        template = record.msg
        if not isinstance(template, Template):
            return json.dumps({"message": record.getMessage()})
        fields = {f.expression: f.value for f in template.interpolations}
        pattern = "{}".join(template.strings)
        return json.dumps({**fields, "message": pattern}, default=str)


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(JsonFormatter())
log = logging.getLogger("shop")
log.addHandler(handler)

user, amount = "ada", 99
log.warning(t"{user} paid {amount} euros")
log.warning("shop closes")
