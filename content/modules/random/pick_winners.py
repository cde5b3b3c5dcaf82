import random

random.seed(7)  # the same in every run; leave it out for chance
people = ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn"]

print("one person:     ", random.choice(people))
print("three winners:  ", random.sample(people, k=3))
print("may repeat:     ", random.choices(people, k=4))
print("lottery numbers:", sorted(random.sample(range(1, 50), k=6)))
