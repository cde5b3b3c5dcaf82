import secrets

entrants = ["Ana", "Bo", "Chen", "Dara", "Ezra", "Fay"]

rng = secrets.SystemRandom()
winners = rng.sample(entrants, k=3)
print("winners:", len(winners), "all different:", len(set(winners)) == 3)
print("from the list:", set(winners) <= set(entrants))

order = list(entrants)
rng.shuffle(order)
print("nobody lost:", sorted(order) == sorted(entrants))

rng.seed(1)
first = rng.random()
rng.seed(1)
print("seed repeats the draw:", first == rng.random())
