# set-up: a property list
from pathlib import Path

Path("Info.plist").write_text("""\
<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
  <key>CFBundleName</key><string>Tide Table</string>
  <key>CFBundleVersion</key><string>2.4</string>
  <key>LSRequiresNativeExecution</key><true/>
  <key>Built</key><date>2025-03-02T09:30:00Z</date>
</dict></plist>
""")
# end of set-up
import json
import plistlib

with open("Info.plist", "rb") as file:
    info = plistlib.load(file)
for key, value in info.items():
    print(f"{key:25} {type(value).__name__:9} {value}")
print(json.dumps(info, default=str)[:59], "...")
