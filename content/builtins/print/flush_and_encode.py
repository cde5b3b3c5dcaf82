import io
import sys

for percent in (0, 50, 100):
    print(f"[{percent:3}%]", end=" ", flush=True)
print()

narrow = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
try:
    print("21 °C", file=narrow)
except UnicodeEncodeError as error:
    print("cannot write", repr(error.object[error.start]), file=sys.stdout)

narrow.reconfigure(errors="backslashreplace")
print("21 °C", file=narrow, flush=True)
print(narrow.buffer.getvalue())
