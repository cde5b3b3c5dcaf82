# set-up: somebody who uses the mouse, a little later
import threading
import time

from pynput import mouse

hand = mouse.Controller()
hand.position = (10, 10)


def use():
    for place in ((40, 30), (80, 30)):
        hand.position = place
        time.sleep(0.2)
        hand.press(mouse.Button.left)
        time.sleep(0.2)
        hand.release(mouse.Button.left)
        time.sleep(0.2)
    hand.press(mouse.Button.right)
    hand.release(mouse.Button.right)


threading.Timer(1, use).start()
# end of set-up
from pynput import mouse

clicks, path = [], []


def on_click(x, y, button, pressed):
    if button is mouse.Button.right:
        return False
    if pressed:
        clicks.append((x, y))


def on_move(x, y):
    path.append((x, y))


with mouse.Listener(on_click=on_click, on_move=on_move) as listener:
    listener.join()
print("clicks:", clicks)
print("moves: ", path)
