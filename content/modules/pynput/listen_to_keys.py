# set-up: somebody who presses keys, a little later
import threading

from pynput import keyboard

somebody = keyboard.Controller()
threading.Timer(3, somebody.type, ["hiq"]).start()
threading.Timer(4, somebody.type, ["q"]).start()
# end of set-up
from pynput import keyboard

pressed = []


def on_press(key):
    char = getattr(key, "char", None)  # None for Shift, Enter and the like
    if char == "q" or key == keyboard.Key.esc:
        return False  # enough
    pressed.append(char or getattr(key, "name", str(key)))


with keyboard.Listener(on_press=on_press) as listener:
    listener.join()  # until it is stopped
print(pressed)
