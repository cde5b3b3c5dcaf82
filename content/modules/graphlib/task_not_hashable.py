from dataclasses import dataclass
from graphlib import TopologicalSorter

for frozen in (False, True):
    @dataclass(frozen=frozen)
    class Task:
        name: str
    try:
        sorter = TopologicalSorter({"serve": [Task("brew")]})
        print(*sorter.static_order())
    except TypeError as error:
        print(type(error).__name__)
