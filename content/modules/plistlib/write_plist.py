import plistlib

job = {
    "Label": "com.example.backup",
    "ProgramArguments": ["/usr/bin/python3", "/opt/backup.py"],
    "StartCalendarInterval": {"Hour": 3, "Minute": 30},
    "RunAtLoad": False,
}
with open("com.example.backup.plist", "wb") as file:
    plistlib.dump(job, file, sort_keys=False)

with open("com.example.backup.plist", encoding="utf-8") as file:
    for line in file.read().splitlines()[3:]:
        print(line.expandtabs(2))
