from google.protobuf.proto import parse_length_prefixed
from google.protobuf.proto import serialize_length_prefixed
from google.protobuf.wrappers_pb2 import StringValue

with open("teas.bin", "wb") as file:
    for name in ("Assam", "Oolong", ""):
        serialize_length_prefixed(StringValue(value=name), file)

with open("teas.bin", "rb") as file:
    while (tea := parse_length_prefixed(StringValue, file)) is not None:
        print(repr(tea.value))
