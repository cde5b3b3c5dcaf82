import tomllib

TEXT = """
[[backup]]
folder = "photos"
[backup.when]
day = "sunday"
time = 03:30:00

[[backup]]
folder = "mail"
keep = 14
"""

for job in tomllib.loads(TEXT).get("backup", []):
    when = job.get("when")
    time = f"{when['day']} {when['time']:%H:%M}" if when else "by hand"
    print(f"{job['folder']:8} {time:16} keep {job.get('keep', 7)}")
