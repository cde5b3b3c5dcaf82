print(hash(-1), hash(-2), -1 == -2)
print({-1: "minus one", -2: "minus two"})  # a dictionary compares as well

by_hash = {hash(number): number for number in (-1, -2)}
print("keyed by hash:", by_hash)
