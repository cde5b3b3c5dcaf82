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
from kivy.uix.button import Button
from kivy.uix.label import Label
from kivy.uix.screenmanager import NoTransition, Screen, ScreenManager


class ShopApp(App):
    def build(self):
        self.screens = ScreenManager(transition=NoTransition())
        menu, basket = Screen(name="menu"), Screen(name="basket")
        button = Button(text="Buy tea")
        button.bind(on_press=self.buy)
        menu.add_widget(button)
        self.content = Label()
        basket.add_widget(self.content)
        self.screens.add_widget(menu)
        self.screens.add_widget(basket)
        print("starts with", self.screens.current)
        return self.screens

    def buy(self, button):
        self.content.text = "1 tea"
        self.screens.current = "basket"
        print(self.screens.current, "holds", self.content.text)


press("Buy tea")
ShopApp().run()
