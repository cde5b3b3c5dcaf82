import json
from enum import StrEnum, auto


class Status(StrEnum):
    DRAFT = auto()
    PUBLISHED = auto()
    IN_REVIEW = "in review"


print("prints as:     ", Status.DRAFT)
print("equal to draft:", Status.DRAFT == "draft")
print("like a string: ", Status.DRAFT.center(11, "*"))

text = json.dumps({"title": "News", "status": Status.IN_REVIEW})
print(text)

article = json.loads(text)
print(repr(Status(article["status"])))
