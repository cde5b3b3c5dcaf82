# set-up: a Python without the library
import sys

sys.modules["_lzma"] = None
sys.modules.pop("lzma", None)
# end of set-up
try:
    import lzma
except ModuleNotFoundError as error:
    print("ModuleNotFoundError:", error.name)
    lzma = None
print("packs .xz files:", lzma is not None)
