from itertools import chain

weeks = [["swim", "run"], [], ["bike"], ["run", "rest"]]

print(list(chain.from_iterable(weeks)))
print(list(chain(["warm up"], weeks[0], ("cool down",))))

# Only one level is removed, and a string counts as an iterable.
nested = [["a", ["b", "c"]], "de"]
print(list(chain.from_iterable(nested)))
