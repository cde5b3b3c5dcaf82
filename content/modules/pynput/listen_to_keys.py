# set-up: somebody who presses keys, a little later
import threading

from pynput import keyboard

threading.Timer(3, keyboard.Controller().type, ["hiq"]).start()
# end of set-up
from pynput import keyboard

pressed = []


def on_press(key):
    char = getattr(key, "char", None)  # None for Shift, Enter and the like
    pressed.append(char or getattr(key, "name", str(key)))
    if char == "q" or key == keyboard.Key.esc:
        return False  # enough


with keyboard.Listener(on_press=on_press) as listener:
    listener.join()  # until it is stopped
print(pressed)
