import array

from cffi import FFI

ffi = FFI()
readings = array.array("d", [21.5, 22.0, 19.5])
view = ffi.from_buffer("double[]", readings)
view[0] = 20.0  # no copy: the array changes too
print(len(view), readings[0])

packet = ffi.new("unsigned char[8]")
ffi.memmove(packet, b"\x01\x02tea", 5)
print(bytes(ffi.buffer(packet, 5)), ffi.unpack(packet, 3))
ffi.buffer(packet)[2:5] = b"cup"
print(bytes(packet[2:5]))
