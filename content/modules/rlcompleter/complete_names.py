from rlcompleter import Completer


class Order:
    def total(self):
        return 12.5

    def take_out(self, article):
        pass

    table = 7


completer = Completer({"order": Order(), "orders": []})


def all_for(text):
    found = []
    while (word := completer.complete(text, len(found))) is not None:
        found.append(word)
    return found


for text in ("ord", "order.t", "orders.in", "impo", "nothing"):
    print(f"{text:10} {all_for(text)}")
