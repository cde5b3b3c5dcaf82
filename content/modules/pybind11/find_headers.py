import subprocess
import sys
from pathlib import Path

import pybind11

headers = Path(pybind11.get_include())
print((headers / "pybind11" / "pybind11.h").exists())
print(Path(pybind11.get_cmake_dir(), "pybind11Config.cmake").exists())

words = subprocess.run([sys.executable, "-m", "pybind11", "--includes"],
                       capture_output=True, text=True, check=True).stdout
print(f"-I{headers}" in words, words.count("-I"))
