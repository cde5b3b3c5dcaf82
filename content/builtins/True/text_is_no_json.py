import json

member = {"active": True}
for text in (str(member["active"]), json.dumps(member["active"])):
    try:
        print(text, "is read as", json.loads(text))
    except json.JSONDecodeError as error:
        print(text, "is no JSON:", error.msg)
