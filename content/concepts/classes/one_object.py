from functools import cache


class Settings:
    def __init__(self):
        print("reading the settings")
        self.colour = "green"


@cache
def settings():
    return Settings()


settings().colour = "blue"
print(settings().colour, settings() is settings())
settings.cache_clear()
print(settings().colour)


class Single:
    only = None

    def __new__(cls):
        if cls.only is None:
            cls.only = super().__new__(cls)
        return cls.only

    def __init__(self):
        self.colour = "green"


Single().colour = "blue"
print(Single().colour, Single() is Single())
