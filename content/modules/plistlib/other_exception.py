import plistlib
from xml.parsers.expat import ExpatError

damaged = plistlib.dumps({"name": "Ada"})[:-9]
for data in (b"name = Ada", damaged):
    try:
        plistlib.loads(data)
    except (plistlib.InvalidFileException, ExpatError) as error:
        print(type(error).__name__)
print("related:", issubclass(ExpatError, plistlib.InvalidFileException))
