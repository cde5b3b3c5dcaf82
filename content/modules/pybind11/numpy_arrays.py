# set-up: the build, in one function
import os
from pathlib import Path

os.environ["CFLAGS"] = "-O0"  # quick to build, slow to run


def build(name, code):
    from pybind11.setup_helpers import Pybind11Extension
    from setuptools import setup
    Path(f"{name}.cpp").write_text(code)
    setup(ext_modules=[Pybind11Extension(name, [f"{name}.cpp"])],
          script_args=["--quiet", "build_ext", "--inplace"])
# end of set-up
build("signal_c", """
#include <pybind11/pybind11.h>
#include <pybind11/numpy.h>
#include <cmath>
namespace py = pybind11;

double roughness(py::array_t<double> values) {
    auto at = values.unchecked<1>();
    double sum = 0;
    for (py::ssize_t i = 1; i < at.shape(0); i++)
        sum += std::abs(at(i) - at(i - 1));
    return sum;
}
PYBIND11_MODULE(signal_c, m) {
    m.def("roughness", &roughness);
    m.def("fahrenheit", py::vectorize([](double c) { return c * 1.8 + 32; }));
}
""")
import numpy as np

import signal_c

print(signal_c.roughness(np.array([1.0, 4.0, 2.0])), signal_c.roughness([]))
print(signal_c.fahrenheit(np.array([[0.0, 100.0], [-40.0, 20.0]])))
try:
    signal_c.roughness(np.zeros((2, 2)))
except ValueError as error:
    print(error)
