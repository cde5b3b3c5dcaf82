data = "café".encode("latin-1")
print("bytes on the disk:", data)

try:
    data.decode("utf-8")
except UnicodeDecodeError as error:
    print("UnicodeDecodeError:", error.reason, "at", error.start)
print("the right encoding:", data.decode("latin-1"))
print("or with a mark:    ", data.decode("utf-8", errors="replace"))

try:
    "20 €".encode("latin-1")
except UnicodeEncodeError as error:
    print("UnicodeEncodeError:", repr(error.object[error.start]), error.reason)
print("UTF-8 has them all:", "20 €".encode("utf-8"))
