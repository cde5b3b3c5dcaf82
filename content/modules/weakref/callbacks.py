import weakref


class Window:
    def on_save(self):
        print("window: saved")


window = Window()
plain = weakref.ref(window.on_save)
method = weakref.WeakMethod(window.on_save)
print("ref to a bound method:", plain())

method()()  # the first call fetches the method

del window
print("after the window is gone:", method())
