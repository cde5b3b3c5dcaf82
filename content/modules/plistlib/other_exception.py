import plistlib
from datetime import datetime

xml = plistlib.dumps({"due": datetime(2025, 3, 2)})
cut_off, wrong_date = xml[:-9], xml.replace(b"2025", b"soon")
for data in (b"due = soon", cut_off, wrong_date):
    try:
        plistlib.loads(data)
    except plistlib.InvalidFileException:
        print("InvalidFileException")
    except Exception as error:
        print("another one:", type(error).__name__)
