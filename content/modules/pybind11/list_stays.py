# set-up: a module with a function that appends to its list
import os
from pathlib import Path

from pybind11.setup_helpers import Pybind11Extension
from setuptools import setup

os.environ["CFLAGS"] = "-O0"  # quick to build, slow to run

Path("lists.cpp").write_text("""
#include <pybind11/stl.h>

std::vector<int> add_zero(std::vector<int> &numbers) {
    numbers.push_back(0);
    return numbers;
}
PYBIND11_MODULE(lists, m) { m.def("add_zero", &add_zero); }
""")
setup(ext_modules=[Pybind11Extension("lists", ["lists.cpp"])],
      script_args=["--quiet", "build_ext", "--inplace"])
# end of set-up
import pybind11

import lists

numbers = [1, 2]
print(lists.add_zero(numbers), numbers)
