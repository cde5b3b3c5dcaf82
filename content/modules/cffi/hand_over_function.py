from cffi import FFI

ffi = FFI()
ffi.cdef("""
    void qsort(void *base, size_t count, size_t size,
               int (*compare)(const void *, const void *));
""")
C = ffi.dlopen(None)


@ffi.callback("int(const void *, const void *)", error=0)
def by_last_digit(first, second):
    a = abs(ffi.cast("const int *", first)[0]) % 10
    b = abs(ffi.cast("const int *", second)[0]) % 10
    return (a > b) - (a < b)


numbers = ffi.new("int[]", [31, 18, 15, 42])
C.qsort(numbers, len(numbers), ffi.sizeof("int"), by_last_digit)
print(list(numbers))
