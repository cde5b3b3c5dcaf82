from cffi import FFI

ffi = FFI()
box = ffi.new("int8_t *")
try:
    box[0] = 200
except OverflowError as error:
    print(error)
print(int(ffi.cast("int8_t", 200)), ffi.new("float *", 1e300)[0])
