import sys

sys.modules["_zstd"] = None  # as if Python were built without Zstandard
try:
    from compression import zstd as packer
except ImportError:
    import zlib as packer
print("packing with", packer.__name__)
