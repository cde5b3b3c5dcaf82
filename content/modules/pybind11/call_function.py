# set-up: a build that is quick, for code that is slow
import os

os.environ["CFLAGS"] = "-O0"
# end of set-up
from pathlib import Path

from pybind11.setup_helpers import Pybind11Extension
from setuptools import setup

Path("shop.cpp").write_text("""
#include <pybind11/pybind11.h>
namespace py = pybind11;

double total(double price, int count) { return price * count; }

PYBIND11_MODULE(shop, m) {
    m.doc() = "Prices of the shop.";
    m.def("total", &total, "Price of some pieces.",
          py::arg("price"), py::arg("count") = 1);
}
""")
setup(ext_modules=[Pybind11Extension("shop", ["shop.cpp"])],
      script_args=["--quiet", "build_ext", "--inplace"])

import shop

print(shop.total(24.0), shop.total(6.5, count=4))
print(shop.total.__doc__.splitlines()[0].replace("typing.", "")[:23])
try:
    shop.total("much")
except TypeError as error:
    print(str(error).splitlines()[0])
