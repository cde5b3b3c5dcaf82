# set-up: somebody who types a password into another window, a little later
import threading

from pynput import keyboard

somebody = keyboard.Controller()
threading.Timer(1, somebody.type, ["s3cret\n"]).start()
# end of set-up
from pynput import keyboard

seen = []
with keyboard.Events() as events:
    for event in events:
        if isinstance(event, keyboard.Events.Press):
            if event.key == keyboard.Key.enter:
                break
            seen.append(event.key.char)
print("".join(seen))
