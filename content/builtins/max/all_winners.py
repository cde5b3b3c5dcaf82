scores = {"Kim": 31, "Ana": 44, "Leo": 28, "Zoe": 44}

print("first: ", max(scores, key=scores.get))

highest = max(scores.values())
print("all:   ", [name for name, score in scores.items() if score == highest])

rain = [3, 11, 0, 11, 7]
wettest = max(range(len(rain)), key=rain.__getitem__)
print("index: ", wettest)
print("every: ", [i for i, mm in enumerate(rain) if mm == rain[wettest]])
