import os

try:
    os.open("/dev/dsp", os.O_WRONLY)
except OSError as error:
    print(type(error).__name__)
