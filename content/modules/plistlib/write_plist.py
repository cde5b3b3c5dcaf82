import plistlib
from pathlib import Path

job = {
    "Label": "com.example.backup",
    "ProgramArguments": ["/usr/bin/python3", "/opt/backup.py"],
    "StartCalendarInterval": {"Hour": 3, "Minute": 30},
    "RunAtLoad": False,
}
data = plistlib.dumps(job, sort_keys=False)  # may raise: the file stays
Path("com.example.backup.plist").write_bytes(data)

for line in data.decode().splitlines()[3:]:
    print(line.expandtabs(2))
