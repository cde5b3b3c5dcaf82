import ctypes


class Header(ctypes.LittleEndianStructure):
    _fields_ = [
        ("magic", ctypes.c_char * 4),
        ("width", ctypes.c_uint16),
        ("height", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
    ]


data = bytearray(b"PIC1\x80\x02\xe0\x01\x00\x10\x00\x00")
copy = Header.from_buffer_copy(data)
print(ctypes.sizeof(Header), copy.magic, copy.width, copy.height, copy.length)

shared = Header.from_buffer(data)
shared.width = 320
print("data changed:", data[4:6].hex(" "), "| copy:", copy.width)

try:
    Header.from_buffer_copy(b"PIC1")
except ValueError as error:
    print("ValueError:", error)
