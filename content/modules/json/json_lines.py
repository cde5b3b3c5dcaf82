import json

events = [
    {"user": "ana", "action": "login"},
    {"user": "raj", "action": "upload", "files": 3},
    {"user": "ana", "action": "logout"},
]

with open("events.jsonl", "a", encoding="utf-8") as log:
    for event in events:
        log.write(json.dumps(event) + "\n")

with open("events.jsonl", encoding="utf-8") as log:
    for number, line in enumerate(log, 1):
        event = json.loads(line)
        print(number, event["user"], event["action"], event.get("files", "-"))
