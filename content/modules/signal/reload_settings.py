import json
import os
import signal
from pathlib import Path

file = Path("settings.json")
settings = {}


def reload(number, frame):
    settings.update(json.loads(file.read_text()))
    print("read again:", settings)


signal.signal(signal.SIGHUP, reload)
file.write_text('{"level": "debug"}')
print("before:", settings)
os.kill(os.getpid(), signal.SIGHUP)  # in a shell: kill -HUP <process id>
print("after: ", settings)
