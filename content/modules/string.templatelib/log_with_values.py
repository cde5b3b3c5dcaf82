import json
import logging
import sys
from string.templatelib import Template


class JsonFormatter(logging.Formatter):
    def format(self, record):
        template, fields = record.msg, {}
        if isinstance(template, Template):
            fields = {f.expression: f.value for f in template.interpolations}
            fields["message"] = "{}".join(template.strings)
        else:
            fields["message"] = record.getMessage()
        if record.exc_info:
            fields["traceback"] = self.formatException(record.exc_info)
        return json.dumps(fields, default=str)


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(JsonFormatter())
log = logging.getLogger("shop")
log.addHandler(handler)

user, amount = "ada", 99
log.warning(t"{user} paid {amount} euros")
log.warning("shop closes")
