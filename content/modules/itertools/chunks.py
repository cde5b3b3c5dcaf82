try:
    from itertools import batched
except ImportError:  # Python 3.11
    from itertools import islice

    def batched(iterable, n):
        if n < 1:
            raise ValueError("n must be at least one")
        iterator = iter(iterable)
        while batch := tuple(islice(iterator, n)):
            yield batch


guests = ["Ada", "Ben", "Cem", "Dee", "Eva", "Finn", "Gus"]

for table, names in enumerate(batched(guests, 3), start=1):
    print(f"table {table}: {', '.join(names)}")

serial = "A7K29QX4M"
print("-".join("".join(part) for part in batched(serial, 3)))
