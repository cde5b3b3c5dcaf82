import marshal
from importlib.util import MAGIC_NUMBER

from_3_8 = bytes.fromhex("550d0d0a") + bytes.fromhex(
    "630000000000000000000000000000000001000000400000007304000000640053002901"
    "e92a000000a900720100000072010000007201000000da0174da01780100000000f3000000"
)
magic, data = from_3_8[:4], from_3_8[4:]
print("written by this version:", magic == MAGIC_NUMBER)
try:
    marshal.loads(data)
except (ValueError, EOFError, TypeError) as error:
    print("loaded all the same:", type(error).__name__)
