# set-up: a module that calls itself otherwise than its file
import os
from pathlib import Path

from pybind11.setup_helpers import Pybind11Extension
from setuptools import setup

os.environ["CFLAGS"] = "-O0"  # quick to build, slow to run

Path("shop.cpp").write_text("""
#include <pybind11/pybind11.h>

PYBIND11_MODULE(store, m) { m.doc() = "Not called shop."; }
""")
setup(ext_modules=[Pybind11Extension("shop", ["shop.cpp"])],
      script_args=["--quiet", "build_ext", "--inplace"])
# end of set-up
import pybind11

try:
    import shop
except ImportError as error:
    print(error)
