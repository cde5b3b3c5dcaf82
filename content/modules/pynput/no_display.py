import os

os.environ.pop("DISPLAY", None)
try:
    from pynput import keyboard
except Exception as error:  # its type depends on the system
    print("no keyboard without a display")
