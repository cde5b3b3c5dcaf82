import fcntl
import os

reading, writing = os.pipe()

flags = fcntl.fcntl(reading, fcntl.F_GETFL)
fcntl.fcntl(reading, fcntl.F_SETFL, flags | os.O_NONBLOCK)
print("blocking:", os.get_blocking(reading))

for message in (None, b"21.5 degrees", None):
    if message:
        os.write(writing, message)
    try:
        print("read:", os.read(reading, 100).decode())
    except BlockingIOError:
        print("BlockingIOError: nothing there yet")

descriptor_flags = fcntl.fcntl(reading, fcntl.F_GETFD)
print("closed in other programs:", bool(descriptor_flags & fcntl.FD_CLOEXEC))
