import plistlib
from datetime import datetime

settings = {"icon": bytes(range(6)), "saved": datetime(2025, 3, 2, 9, 30)}
xml = plistlib.dumps(settings)
data = plistlib.loads(xml)
binary = plistlib.dumps(data, fmt=plistlib.FMT_BINARY, sort_keys=False)
print("XML:   ", xml[:19])
print("binary:", binary[:8], "smaller:", len(binary) < len(xml))
print("equal: ", plistlib.loads(binary) == settings)
