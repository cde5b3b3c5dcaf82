# set-up: no log
import logging
import os

os.environ |= {"KIVY_NO_ARGS": "1", "KIVY_LOG_MODE": "PYTHON"}
logging.getLogger("kivy").disabled = True  # tracebacks still show
said = [os.dup(1), os.dup(2)]
for place in (1, 2):
    os.dup2(os.open(os.devnull, os.O_WRONLY), place)
import kivy.core.window  # tells about its graphics

for place, before in enumerate(said, 1):
    os.dup2(before, place)
# end of set-up
from kivy.app import App
from kivy.clock import Clock
from kivy.uix.label import Label


class CountdownApp(App):
    def build(self):
        self.left = 3
        Clock.schedule_once(self.begin, 0.2)
        return Label(text="3")

    def begin(self, elapsed):
        print("begins")
        self.event = Clock.schedule_interval(self.tick, 0.1)

    def tick(self, elapsed):
        self.left -= 1
        self.root.text = str(self.left)
        print(self.root.text)
        if self.left <= 0:
            self.stop()
        return self.left > 0  # False ends it; so does self.event.cancel()


CountdownApp().run()
