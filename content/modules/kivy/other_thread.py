# set-up: somebody who presses buttons, and closes the window
import os

os.environ |= {"KIVY_NO_ARGS": "1", "KIVY_NO_CONSOLELOG": "1"}
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
import threading

from kivy.app import App
from kivy.clock import mainthread
from kivy.uix.label import Label

class ReportApp(App):
    def build(self):
        threading.Thread(target=lambda: self.show("ready")).start()
        return Label()
    @mainthread
    def show(self, text):
        print(text, threading.current_thread() is threading.main_thread())
press()
ReportApp().run()
