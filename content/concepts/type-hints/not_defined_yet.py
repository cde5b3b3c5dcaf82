import typing


class Folder:
    def add(self, child: "Folder") -> "Folder":  # works everywhere
        return child


print(typing.get_type_hints(Folder.add)["child"].__name__)

try:

    class Branch:
        def grow(self, twig: Twig) -> None:
            print("grown by", type(twig).__name__)

    class Twig:
        pass

    Branch().grow(Twig())
    print(typing.get_type_hints(Branch.grow)["twig"].__name__)
except NameError as error:
    print("NameError:", error)

source = "from __future__ import annotations\ndef f(a: Anything): pass"
names = {}
exec(source, names)
print("kept as text:", names["f"].__annotations__)
