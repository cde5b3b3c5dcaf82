# set-up: no log
import logging
import os

os.environ |= {"KIVY_NO_ARGS": "1", "KIVY_LOG_MODE": "PYTHON"}
logging.getLogger("kivy").disabled = True  # tracebacks still show
# end of set-up
from kivy.storage.jsonstore import JsonStore

store = JsonStore("settings.json")
store.put("player", name="Zoë", best=310)
store.put("sound", on=False)

again = JsonStore("settings.json")
print(again.get("player"))
print("sound" in again, sorted(again.keys()))
print(list(again.find(name="Zoë")))
again.delete("sound")
try:
    again.get("sound")
except KeyError as error:
    print("KeyError:", error)
