import pyarrow as pa

rooms = [101, 102, "attic"]
try:
    pa.array(rooms)
except pa.ArrowInvalid as error:
    print(error)
print(pa.array([str(room) for room in rooms]).to_pylist())
