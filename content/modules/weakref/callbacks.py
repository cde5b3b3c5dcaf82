import weakref


class Window:
    def on_save(self):
        print("window: saved")


window = Window()
plain = weakref.ref(window.on_save)
method = weakref.WeakMethod(window.on_save)
print("ref to a bound method:", plain())

if on_save := method():  # None once the window is gone
    on_save()

del window
print("after the window is gone:", method())
