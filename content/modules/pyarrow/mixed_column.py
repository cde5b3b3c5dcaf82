import pyarrow as pa

rooms = [101, 102, "attic"]
for mixed in (rooms, rooms[::-1]):
    try:
        pa.array(mixed)
    except (pa.ArrowInvalid, pa.ArrowTypeError) as error:
        print(type(error).__name__, "|", error)
print(pa.array([str(room) for room in rooms]).to_pylist())
