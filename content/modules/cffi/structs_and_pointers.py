from cffi import FFI

ffi = FFI()
ffi.cdef("""
    typedef struct { int quot; int rem; } div_t;
    div_t div(int number, int by);
    long strtol(const char *text, char **rest, int base);
    struct item { char name[16]; double price; int tags[4]; };
""")
C = ffi.dlopen(None)

parts = C.div(17, 5)
print(parts.quot, "rest", parts.rem)

rest = ffi.new("char **")  # C writes into it
text = ffi.new("char[]", b"24 EUR")
print(C.strtol(text, rest, 10), ffi.string(rest[0]).decode().strip())

item = ffi.new("struct item *", {"name": b"teapot", "price": 24.0})
item.tags[0] = 7
print(ffi.string(item.name), item.price, list(item.tags))
try:
    item.tags[4] = 1
except IndexError as error:
    print(str(error)[:15], ffi.sizeof("struct item"), "bytes")
