import pickle
import pickletools


def protocol(data):
    return max(opcode.proto for opcode, *_ in pickletools.genops(data))


settings = {"volume": 7, "name": "Zoë"}
for version in range(5):
    data = pickle.dumps(settings, protocol=version)
    print(f"written as {version}: needs {protocol(data)},"
          f" {len(data)} bytes, starts {data[:2]}")

for damaged in (data[:-3], b"volume=7"):
    try:
        protocol(damaged)
    except ValueError as error:
        print("no pickle:", error)
