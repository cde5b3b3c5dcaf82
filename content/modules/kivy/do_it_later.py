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
from kivy.app import App
from kivy.clock import Clock
from kivy.uix.label import Label


class CountdownApp(App):
    def build(self):
        self.left = 3
        self.event = Clock.schedule_interval(self.tick, 0.1)
        Clock.schedule_once(lambda elapsed: print("window is there"), 0)
        return Label(text="3")

    def tick(self, elapsed):
        self.left -= 1
        self.root.text = str(self.left)
        print(self.root.text, elapsed > 0.05)
        return self.left > 0  # False ends it; so does self.event.cancel()


press()
CountdownApp().run()
