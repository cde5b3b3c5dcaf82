import ctypes
from multiprocessing import get_context
from multiprocessing.sharedctypes import RawArray, RawValue

title = ctypes.create_string_buffer(b"draft")


def look(place, text):
    print("leads to the title:", place.value == ctypes.addressof(title))
    print("text:", text.value)


if __name__ == "__main__":
    shared = RawValue("Q", ctypes.addressof(title)), RawArray("c", b"draft")
    process = get_context("spawn").Process(target=look, args=shared)
    process.start()
