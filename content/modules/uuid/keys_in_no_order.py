import uuid

for make in (uuid.uuid4, uuid.uuid7):
    keys = [make() for _ in range(1000)]
    print(f"{make.__name__} arrives in order: {keys == sorted(keys)}")
