from more_itertools import (
    all_equal, interleave_longest, unique_everseen, unique_justseen)

names = ["Zoë", "ada", "Ada", "Zoë", "Grace"]
print(list(unique_everseen(names, key=str.casefold)))
print(list(unique_justseen("aabbba")))
rows = [{"id": 1}, {"id": 2}, {"id": 1}]
print(list(unique_everseen(rows, key=lambda row: row["id"])))
print(list(interleave_longest(["tea", "milk"], ["cup"], ["tray"])))
print(all_equal("aaa"), all_equal([]))
