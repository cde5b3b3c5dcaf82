from tkinter import dnd
from types import SimpleNamespace
from unittest.mock import MagicMock


class Place:
    def __init__(self, name, limit, master=None):
        self.name, self.limit, self.master = name, limit, master

    def dnd_accept(self, source, event):
        return self if source["kilos"] <= self.limit else None

    def dnd_commit(self, source, event): source["place"] = self.name
    def dnd_enter(self, source, event): pass
    def dnd_motion(self, source, event): pass
    def dnd_leave(self, source, event): pass


class Thing(dict):
    def dnd_end(self, target, event):
        print(f"{self['name']:<5} {self.get('place', 'nowhere')}")


basket = Place("basket", limit=5, master=Place("shelf", limit=40))
for name, kilos in {"bread": 1, "radio": 8, "anvil": 60}.items():
    press = MagicMock(num=1)  # stands in for the mouse over the basket
    press.widget._root.return_value = SimpleNamespace()
    press.widget.winfo_containing.return_value = basket
    drag = dnd.dnd_start(Thing(name=name, kilos=kilos), press)
    drag.on_motion(press)
    drag.on_release(press)
