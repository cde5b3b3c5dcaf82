# set-up: somebody who types sec, Ctrl-C, ret and Enter at a console
import sys
from types import SimpleNamespace


def somebody_types():
    keys = iter("sec\x03ret\r")
    sys.modules["msvcrt"].getwch = keys.__next__


sys.modules["msvcrt"] = SimpleNamespace()
# end of set-up
import msvcrt

def read_line(stops):
    while (key := msvcrt.getwch()) != "\r":
        if key == "\x03" and stops:
            raise KeyboardInterrupt
        yield key

try:
    for stops in (False, True):
        somebody_types()
        print(list(read_line(stops)))
except KeyboardInterrupt:
    print("stopped")
