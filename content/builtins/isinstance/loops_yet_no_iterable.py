from collections.abc import Iterable

class Pages:
    def __getitem__(self, number):
        return ["cover", "text"][number]

print("Iterable:", isinstance(Pages(), Iterable))
print("loops:   ", [page for page in Pages()])
try:
    iter(Pages())
    print("iter:     accepts it")
except TypeError:
    print("iter:     refuses it")
