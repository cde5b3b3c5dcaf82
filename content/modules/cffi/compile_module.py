from cffi import FFI

ffibuilder = FFI()
ffibuilder.cdef("double mean(const double *values, int count);")
ffibuilder.set_source("_statistics_c", """
    static double mean(const double *values, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++)
            sum += values[i];
        return count ? sum / count : 0;
    }
""")
ffibuilder.compile()  # once, when the package is built

from _statistics_c import ffi, lib

print(lib.mean([1.5, 2.5, 5.0], 3))
print(lib.mean(ffi.NULL, 0))
try:
    lib.mean([1.0, "two"], 2)
except TypeError as error:
    print(error)
