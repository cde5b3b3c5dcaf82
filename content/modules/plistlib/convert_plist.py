import plistlib
from datetime import datetime

settings = {"icon": bytes(range(6)), "saved": datetime(2025, 3, 2, 9, 30)}
xml = plistlib.dumps(settings)
binary = plistlib.dumps(plistlib.loads(xml), fmt=plistlib.FMT_BINARY)
print("XML:   ", xml[:19])
print("binary:", binary[:8], "smaller:", len(binary) < len(xml))
print("equal: ", plistlib.loads(binary) == settings)
