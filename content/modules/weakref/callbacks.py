import weakref


class Window:
    def on_save(self):
        print("window: saved")


def notify(reference):
    listener = reference()
    if listener is not None:  # None once the window is gone
        listener()


window = Window()
plain = weakref.ref(window.on_save)
method = weakref.WeakMethod(window.on_save)
print("ref to a bound method:", plain())

notify(method)

del window
notify(method)  # nothing happens
print("after the window is gone:", method())
