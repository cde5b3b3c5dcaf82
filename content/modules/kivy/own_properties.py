# set-up: no log
import logging
import os

os.environ |= {"KIVY_NO_ARGS": "1", "KIVY_LOG_MODE": "PYTHON"}
logging.getLogger("kivy").disabled = True  # tracebacks still show
# end of set-up
from kivy.event import EventDispatcher
from kivy.properties import BoundedNumericProperty, StringProperty


class Thermostat(EventDispatcher):
    room = StringProperty("kitchen")
    celsius = BoundedNumericProperty(20, min=5, max=30)

    def on_celsius(self, thermostat, value):
        print(self.room, "is set to", value)


one = Thermostat()
one.bind(room=lambda thermostat, name: print("moved to", name))
one.celsius = 22
one.celsius = 22
one.room = "hall"
try:
    one.celsius = 90
except ValueError as error:
    print(error)
try:
    one.room = 7
except ValueError as error:
    print(error)
