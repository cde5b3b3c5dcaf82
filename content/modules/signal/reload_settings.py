# set-up: the settings as somebody has changed them
from pathlib import Path

Path("settings.json").write_text('{"level": "debug"}')
# end of set-up
import json
import os
import signal
from pathlib import Path

file = Path("settings.json")
settings, asked = {}, []


def ask(number, frame):
    asked.append(number)  # no more than that: it may strike anywhere


def reload_if_asked():
    if not asked:
        return
    asked.clear()
    try:
        fresh = {} | json.loads(file.read_text(encoding="utf-8"))
    except (OSError, TypeError, ValueError) as error:
        print("settings stay:", error)
    else:
        settings.clear()  # what the file no longer has must go
        settings.update(fresh)
        print("read again:", settings)


for number in (signal.SIGHUP, signal.SIGUSR1):
    signal.signal(number, ask)
print("before:", settings)
os.kill(os.getpid(), signal.SIGHUP)  # in a shell: kill -HUP <process id>
reload_if_asked()  # between two steps of the work
print("after: ", settings)
