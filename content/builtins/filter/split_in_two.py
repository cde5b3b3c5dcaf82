from itertools import filterfalse

members = [("Ada", 36), ("Tim", 12), ("Eve", 17), ("Bob", 58)]


def is_adult(member):
    return member[1] >= 18


print("adults:  ", list(filter(is_adult, members)))
print("children:", list(filterfalse(is_adult, members)))

small, large = [], []
for number in iter([4, 250, 31, 990]):
    (small if number < 100 else large).append(number)
print("small:", small, "large:", large)
