# set-up: another program that presses keys, a little later
import subprocess
import sys

subprocess.Popen([sys.executable, "-c", """
import time
from pynput.keyboard import Controller, Key
time.sleep(2)
KEYS = ['h', 'i', Key.shift, Key.esc]
for key in KEYS:
    Controller().press(key)
    Controller().release(key)
"""])
# end of set-up
from pynput import keyboard

pressed = []


def on_press(key):
    char = getattr(key, "char", None)  # None for Shift, Enter and the like
    pressed.append(char or key.name)
    if key == keyboard.Key.esc:
        return False  # enough


with keyboard.Listener(on_press=on_press) as listener:
    listener.join()  # until it is stopped
print(pressed)
