import errno

print(errno.errorcode[errno.EWOULDBLOCK])
print("EWOULDBLOCK" in errno.errorcode.values())
print(errno.EWOULDBLOCK == errno.EAGAIN)
