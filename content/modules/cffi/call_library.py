from cffi import FFI

ffi = FFI()
ffi.cdef("""
    size_t strlen(const char *text);
    int atoi(const char *text);
""")
C = ffi.dlopen(None)

print(C.strlen("Zoë".encode()), C.atoi(b"1815 teapots"))
try:
    C.strlen("Zoë")
except TypeError as error:
    print(error)
try:
    ffi.dlopen("libteapot.so.1")
except OSError as error:
    print(str(error).partition(": ")[0])
