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
from kivy.lang import Builder

WINDOW = """
BoxLayout:
    orientation: "vertical"
    TextInput:
        id: name
        text: "Zoë"
    Slider:
        id: cups
        range: 1, 12
        value: 2
    Label:
        id: order
        text: f"{name.text} orders {cups.value:.0f} cups"
    Button:
        text: "Order"
        on_press: app.send(order.text)
"""


class ShopApp(App):
    def build(self):
        return Builder.load_string(WINDOW)

    def send(self, text):
        print("sent:", text)
        self.root.ids.cups.value = 6
        print("now: ", self.root.ids.order.text)


press("Order")
ShopApp().run()
