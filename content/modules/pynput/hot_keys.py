# set-up: somebody who presses keys, a little later
import threading

from pynput.keyboard import Controller, Key

somebody = Controller()


def press():
    for word in "hq":
        with somebody.pressed(Key.ctrl, Key.alt):
            somebody.press(word)
            somebody.release(word)


threading.Timer(1, press).start()
# end of set-up
from pynput import keyboard


def greet():
    print("hello from any window")


def leave():
    hot_keys.stop()


with keyboard.GlobalHotKeys({
    "<ctrl>+<alt>+h": greet,
    "<ctrl>+<alt>+q": leave,
}) as hot_keys:
    hot_keys.join()
print("no more hot keys")
