class Settings:
    def __init__(self, **values):
        self._values = values

    def __getattr__(self, name):
        try:
            return vars(self)["_values"][name]
        except KeyError:
            raise AttributeError(name) from None


class ListedSettings(Settings):
    def __dir__(self):
        return [*super().__dir__(), *self._values]


for kind in (Settings, ListedSettings):
    settings = kind(colour="blue", size=12)
    shown = [name for name in dir(settings) if name[0] != "_"]
    print(f"{kind.__name__:15} size={settings.size} dir: {shown}")
