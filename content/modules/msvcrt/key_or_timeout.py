import os
import select
import time

try:
    import msvcrt
except ImportError:
    msvcrt = None  # Linux and macOS


def wait_for_key(seconds, keyboard=0):
    if msvcrt is None:
        ready, _, _ = select.select([keyboard], [], [], seconds)
        byte = os.read(keyboard, 1) if ready else b""
        key = byte.decode(errors="replace")
        return key or None  # empty where the input has ended
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if msvcrt.kbhit():
            return msvcrt.getwch()
        time.sleep(0.02)
    return None


silent, _ = os.pipe()  # a keyboard that nobody touches
print("Press a key to stop the update ...")
key = wait_for_key(0.2, silent)
print("starting it" if key is None else "stopped")
