import json
import os
import signal
from pathlib import Path

file = Path("settings.json")
settings = {}


def reload(number, frame):
    try:
        settings.update(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:  # or it strikes anywhere
        print("settings stay:", error)
    else:
        print("read again:", settings)


signal.signal(signal.SIGHUP, reload)
file.write_text('{"level": "debug"}')
print("before:", settings)
os.kill(os.getpid(), signal.SIGHUP)  # in a shell: kill -HUP <process id>
print("after: ", settings)
