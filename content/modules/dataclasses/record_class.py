from dataclasses import dataclass


@dataclass
class Book:
    title: str
    year: int
    price: float = 9.99

    def is_classic(self):
        return self.year < 1950


emma = Book("Emma", 1815)
dune = Book("Dune", year=1965, price=12.5)
print(emma)
print(dune)
print(emma.is_classic(), dune.is_classic())
print("same values, equal:", emma == Book("Emma", 1815))

try:
    Book("Ulysses")
except TypeError as error:
    print("TypeError:", str(error).partition(" ")[2])
