import bdb

prices = {"tea": 4.95, "milk": 1.20, "saffron": 38.0}


def add_up(articles):
    total = 0
    for article in articles:
        price = prices[article]
        total += price
    return total


class Stops(bdb.Bdb):
    def user_line(self, frame):
        if self.break_here(frame):
            print("stopped with", frame.f_locals["article"])
        self.set_continue()


debugger = Stops()
line = add_up.__code__.co_firstlineno + 4
print(debugger.set_break(__file__, line, cond="price > 4"))
print(round(debugger.runcall(add_up, ["milk", "saffron", "tea"]), 2))
message = debugger.set_break(__file__, 9_999)
print(message.replace(f"{__file__}:", "number "))
