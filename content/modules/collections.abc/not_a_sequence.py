from collections.abc import Collection, Sequence


class Deck:
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return ["ace", "king"][index]


print(isinstance(Deck(), Sequence), isinstance(Deck(), Collection))
Sequence.register(Deck)
print(isinstance(Deck(), Sequence), isinstance(Deck(), Collection))
