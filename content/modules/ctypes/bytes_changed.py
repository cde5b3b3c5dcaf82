import ctypes

name = b"assam"
stock = {name: 5}
ctypes.memset(name, ord("A"), 1)
print(stock, stock.get(b"assam"), stock.get(b"Assam"))

buffer = ctypes.create_string_buffer(b"sencha")
ctypes.memset(buffer, ord("S"), 1)
print(buffer.value)
