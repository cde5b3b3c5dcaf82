import configparser
from importlib.resources import files

import idlelib

keys = configparser.ConfigParser(interpolation=None)
text = (files(idlelib) / "config-keys.def").read_text(encoding="utf-8")
keys.read_string(text)

systems = {
    "Windows": "IDLE Classic Windows",
    "Linux": "IDLE Modern Unix",
    "macOS": "IDLE Classic OSX",
}
actions = [
    "run-module", "check-module", "history-previous", "comment-region",
    "interrupt-execution", "restart-shell", "goto-line",
]
print(f"{'':20}", " ".join(f"{name:15}" for name in systems).rstrip())
for action in actions:
    row = []
    for key_set in systems.values():
        first = keys[key_set].get(action, "").split()[:1]
        row.append(first[0].strip("<>").replace("Key-", "") if first else "-")
    print(f"{action:20}", " ".join(f"{key:15}" for key in row).rstrip())
