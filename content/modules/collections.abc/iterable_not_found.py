from collections.abc import Iterable


class Pages:
    def __getitem__(self, number):
        return ["cover", "map", "index"][number]


class Settings:
    def __getitem__(self, name):
        return {"colour": "red"}[name]


for each in (Pages(), Settings()):
    print(isinstance(each, Iterable), type(iter(each)).__name__)
print(list(Pages()))
