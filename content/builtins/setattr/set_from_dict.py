class Window:
    def __init__(self):
        self.title = "untitled"
        self._width = 800

    @property
    def width(self):
        return self._width

    @width.setter
    def width(self, value):
        self._width = max(200, int(value))


SETTINGS = {"title", "width"}

window = Window()
for name, value in {"title": "Atlas", "width": "50", "colr": "red"}.items():
    if name in SETTINGS:
        setattr(window, name, value)
        print(f"{name} = {getattr(window, name)!r}")
    else:
        print(f"{name}: no such setting")
