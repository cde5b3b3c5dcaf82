import io

# A stream that knows ASCII only, as a terminal or a pipe may
raw = io.BytesIO()
stream = io.TextIOWrapper(raw, encoding="ascii")

try:
    print("outside: 21 °C", file=stream)
except UnicodeEncodeError as error:
    print("cannot write", repr(error.object[error.start]), "in", error.encoding)

stream.reconfigure(errors="backslashreplace")
print("outside: 21 °C", file=stream)
stream.reconfigure(encoding="utf-8", errors="backslashreplace")
print("inside: 23 °C", file=stream, flush=True)

for line in raw.getvalue().decode("utf-8").splitlines():
    print(line)
