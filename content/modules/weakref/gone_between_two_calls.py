import weakref

class Window: ...

windows = [Window(), Window()]
first, second = map(weakref.ref, windows)
if first():
    windows.pop(0)  # as another thread may
    print("asked twice:", first())
if (window := second()) is not None:
    windows.clear()
    print("kept:       ", type(window).__name__)
