import weakref


class Player:
    def __init__(self, name):
        self.name = name


scores = weakref.WeakKeyDictionary()
ann, bob = Player("Ann"), Player("Bob")
scores[ann] = 120
scores[bob] = 95
print({player.name: score for player, score in scores.items()})

del bob
print({player.name: score for player, score in scores.items()})

try:
    scores["Cleo"] = 80
except TypeError as error:
    print("error:", error)
