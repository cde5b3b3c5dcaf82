from cffi import FFI

for declaration in ("int abs(int);", "unsigned char abs(int);"):
    ffi = FFI()
    ffi.cdef(declaration)
    print(declaration, ffi.dlopen(None).abs(-300))
