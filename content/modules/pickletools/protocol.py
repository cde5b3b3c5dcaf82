import pickle
import pickletools


def protocol(data):
    steps = [(op, value) for op, value, _ in pickletools.genops(data)]
    says = steps[0][1] if steps[0][0].name == "PROTO" else "-"
    return says, max(opcode.proto for opcode, _ in steps)


settings = {"volume": 7, "name": "Zoë"}
for version in range(6):
    data = pickle.dumps(settings, protocol=version)
    says, needs = protocol(data)
    print(f"written as {version}: says {says}, needs {needs},"
          f" {len(data)} bytes")

for damaged in (data[:-3], b"volume=7"):
    try:
        protocol(damaged)
    except ValueError as error:
        print("no pickle:", error)
