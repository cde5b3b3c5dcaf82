print(hash(1), hash(True), hash(1.0))
print({1: "a", True: "b"})
print({(type(key).__name__, key): key for key in (1, True)})
