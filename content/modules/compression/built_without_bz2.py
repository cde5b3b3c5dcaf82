import sys

sys.modules["_bz2"] = None  # as if Python were built without bzip2
try:
    from compression import bz2 as packer
except ImportError as error:
    print(type(error).__name__, error.name)
    from compression import zlib as packer
print("packing with", packer.__name__)
