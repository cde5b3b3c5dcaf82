# set-up: no log
import logging
import os

os.environ |= {"KIVY_NO_ARGS": "1", "KIVY_LOG_MODE": "PYTHON"}
logging.getLogger("kivy").disabled = True  # tracebacks still show
# end of set-up
from kivy.event import EventDispatcher
from kivy.properties import ListProperty


class Basket(EventDispatcher):
    shared = []
    items = ListProperty()

one, other = Basket(), Basket()
one.bind(items=lambda basket, items: print("now", items))
one.shared.append("tea")
one.items.append("cup")
print(other.shared, other.items)
