import random

random.seed(11)  # the same in every run; leave it out for chance
cards = [rank + suit for suit in "SHDC" for rank in "789TJQKA"]

random.shuffle(cards)
print("first hand: ", cards[:5])
print("second hand:", cards[5:10])

songs = ("intro", "ballad", "finale")
mixed = random.sample(songs, k=len(songs))
print(songs, "->", mixed)
word = "stone"
print("letters:", "".join(random.sample(word, k=len(word))))
print("shuffle returns", random.shuffle(cards))
