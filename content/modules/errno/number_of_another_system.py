import errno
import os

reader, writer = os.pipe()
os.set_blocking(reader, False)
try:
    os.read(reader, 100)
except OSError as error:
    print("35:", error.errno == 35)
    print("EAGAIN:", error.errno == errno.EAGAIN)
