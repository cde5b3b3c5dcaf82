from cffi import FFI

ffi = FFI()
ffi.cdef("struct item { char *name; };")
name = ffi.new("char[]", b"teapot")
item = ffi.new("struct item *")
item.name = name  # good as long as the variable is there
print("owns it:", "owning" in repr(name), "| the field:",
      "owning" in repr(item.name))
print(ffi.string(item.name))
