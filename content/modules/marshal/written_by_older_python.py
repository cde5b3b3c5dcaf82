import marshal
from importlib.util import MAGIC_NUMBER

written_by_3_8 = bytes.fromhex(
    "630000000000000000000000000000000001000000400000007304000000640053002901"
    "e92a000000a900720100000072010000007201000000da0174da01780100000000f3000000"
)
try:
    marshal.loads(written_by_3_8)
except (ValueError, EOFError, TypeError) as error:
    print(type(error).__name__)
print("written by this version:", written_by_3_8.startswith(MAGIC_NUMBER))
