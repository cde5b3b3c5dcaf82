# set-up: somebody who presses buttons, and closes the window
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
from kivy.app import App
from kivy.clock import Clock


def press(*texts):
    def act(_):
        for text in texts:
            for widget in App.get_running_app().root.walk():
                if getattr(widget, "text", None) == text:
                    widget.dispatch("on_press")
                    break
        Clock.schedule_once(lambda _: App.get_running_app().stop(), 1)

    Clock.schedule_once(act, 0.5)


# end of set-up
from kivy.app import App
from kivy.uix.boxlayout import BoxLayout
from kivy.uix.button import Button
from kivy.uix.label import Label


class CounterApp(App):
    def build(self):
        self.count = 0
        self.label = Label(text="nothing yet", font_size="24sp")
        button = Button(text="Press me")
        button.bind(on_press=self.add)
        box = BoxLayout(orientation="vertical", padding=20, spacing=10)
        box.add_widget(self.label)
        box.add_widget(button)
        return box

    def add(self, button):
        self.count += 1
        self.label.text = f"pressed {self.count} times"
        print(button.text, "->", self.label.text)


press("Press me", "Press me")
CounterApp().run()
print("window closed")
