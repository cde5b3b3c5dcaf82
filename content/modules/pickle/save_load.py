import pickle
from dataclasses import dataclass
from datetime import date


@dataclass
class Player:
    name: str
    level: int
    badges: set


ana = Player("Ana", 7, {"swimmer"})
game = {"saved": date(2024, 5, 17), "players": (ana,), "turn": ana}

with open("game.pickle", "wb") as file:
    pickle.dump(game, file)

with open("game.pickle", "rb") as file:
    again = pickle.load(file)

print(again["saved"], again["turn"])
print("still one object:", again["players"][0] is again["turn"])
print("but a new one:   ", again["turn"] is not ana)
