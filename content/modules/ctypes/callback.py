import ctypes

INT_POINTER = ctypes.POINTER(ctypes.c_int)
Compare = ctypes.CFUNCTYPE(ctypes.c_int, INT_POINTER, INT_POINTER)


@Compare
def by_last_digit(left, right):
    return left[0] % 10 - right[0] % 10


libc = ctypes.CDLL(None)
size = ctypes.c_size_t
libc.qsort.argtypes = [ctypes.c_void_p, size, size, Compare]
libc.qsort.restype = None

scores = [31, 19, 42, 8, 57]
numbers = (ctypes.c_int * len(scores))(*scores)
libc.qsort(numbers, len(numbers), ctypes.sizeof(ctypes.c_int), by_last_digit)
print(list(numbers), type(numbers).__name__)
