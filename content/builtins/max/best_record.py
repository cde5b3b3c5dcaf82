films = [
    {"title": "Alien", "year": 1979, "rating": 8.5},
    {"title": "Big", "year": 1988, "rating": 7.3},
    {"title": "Heat", "year": 1995, "rating": 8.3},
]

best = max(films, key=lambda film: film["rating"])
print(best)
print("highest rating:", max(film["rating"] for film in films))

votes = {"red": 12, "green": 31, "blue": 27}
winner = max(votes, key=votes.get)
print(winner, votes[winner])

results = [("Kim", 31), ("Zoe", 12)]
print(max(results), max(results, key=lambda result: result[1]))
