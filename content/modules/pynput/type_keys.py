# set-up: a listener that stands in for the window in front
import queue

from pynput import keyboard

arrived = queue.Queue()
window = keyboard.Listener(on_press=arrived.put)
window.start()
window.wait()
# end of set-up
from pynput.keyboard import Controller, Key

keyboard = Controller()
keyboard.type("Zoë")
keyboard.press(Key.enter)
keyboard.release(Key.enter)
with keyboard.pressed(Key.ctrl):
    keyboard.press("s")
    keyboard.release("s")

got = []
while "'s'" not in got:
    key = str(arrived.get(timeout=10))
    if key not in got:
        got.append(key)
print(got)
