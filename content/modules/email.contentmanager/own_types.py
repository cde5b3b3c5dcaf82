import json
from email.contentmanager import ContentManager, raw_data_manager
from email.message import EmailMessage
from email.policy import default


def set_json(message, data, **options):
    raw = json.dumps(data).encode()
    kind = ("application", "json")
    raw_data_manager.set_content(message, raw, *kind, **options)


def get_json(message):
    return json.loads(message.get_payload(decode=True))


manager = ContentManager()
manager.add_set_handler(dict, set_json)
manager.add_get_handler("application/json", get_json)

message = EmailMessage(policy=default.clone(content_manager=manager))
message.set_content({"city": "Oslo", "degrees": 21.5})
print(message.get_content_type())
print(message.get_content())
try:
    message.set_content("just a text")
except KeyError as error:
    print("KeyError:", error)
