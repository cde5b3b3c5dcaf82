from dataclasses import dataclass, field
from pprint import pprint


@dataclass
class Recipe:
    title: str
    minutes: int
    steps: list[str] = field(default_factory=list)


class Oven:
    def __init__(self):
        self.programme = "fan"
        self.degrees = 180


bread = Recipe("Soda bread", 50, ["mix flour and soda", "add buttermilk"])
pprint(bread, width=50)
pprint(vars(Oven()))
