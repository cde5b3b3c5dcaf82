import reprlib

rows = list(range(10_000))
prices = {name: len(name) for name in ("tea", "milk", "bread", "rye", "oil")}
print(reprlib.repr(rows))
print(reprlib.repr(prices))
print(reprlib.repr("It was the best of times, it was the worst of times"))

short = reprlib.Repr()
short.maxlist = 2
short.maxstring = 16
print(short.repr([["York", "Hull", "Leeds"], "Mill Lane Books Limited", 3]))
