import plistlib
from xml.parsers.expat import ExpatError

user = {"name": "Ada", "phone": None}
for wrong in (user, {7: "Ada"}):
    try:
        plistlib.dumps(wrong)
    except TypeError as error:
        print("not written:", error)
known = {key: value for key, value in user.items() if value is not None}
print("written:", plistlib.loads(plistlib.dumps(known)))

for data in (b"name = Ada", plistlib.dumps(known)[:-9]):
    try:
        plistlib.loads(data)
    except plistlib.InvalidFileException:
        print("no property list, or a damaged binary one")
    except ExpatError as error:
        print("damaged XML:", type(error).__name__)
    except (ValueError, LookupError, AttributeError, RecursionError, TypeError):
        print("XML with wrong content, such as a date that is none")
