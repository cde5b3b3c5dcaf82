import random

random.seed(42)
first = [random.randint(1, 100) for _ in range(4)]
random.seed(42)
second = [random.randint(1, 100) for _ in range(4)]
print(first, first == second)

own = random.Random("level 3")  # does not disturb the others
treasure = own.choice(["sword", "shield", "map"])
again = random.Random("level 3").choice(["sword", "shield", "map"])
print("same treasure:", treasure == again)

state = random.getstate()
ahead = random.random()
random.setstate(state)
print("rewound:", random.random() == ahead)
