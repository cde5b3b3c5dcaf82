# set-up: another program that presses keys, a little later
import subprocess
import sys

subprocess.Popen([sys.executable, "-c", """
import time
from pynput.keyboard import Controller, Key
time.sleep(2)
KEYS = [Key.shift]
for key in KEYS:
    Controller().press(key)
    Controller().release(key)
"""])
# end of set-up
import logging

from pynput import keyboard

logging.disable()  # it also logs a traceback
listener = keyboard.Listener(on_press=lambda key: print(key.char))
try:
    with listener:
        listener.join()
except AttributeError as error:
    print(error)
