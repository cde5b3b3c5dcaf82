# set-up: the commands of this environment are on the path
import os
import sysconfig

import setuptools  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import os
import subprocess
import sys
from pathlib import Path

Path("fast-module").mkdir()  # so that no file of yours is written over
os.chdir("fast-module")
Path("setup.py").write_text("""\
from setuptools import Extension, setup

setup(name="fast", ext_modules=[Extension("fast", ["fast.c"])])
""")
Path("fast.c").write_text("""\
#include <Python.h>
static PyObject *twice(PyObject *self, PyObject *number) {
    return PyNumber_Add(number, number);
}
static PyMethodDef methods[] = {{"twice", twice, METH_O, ""}, {NULL}};
static PyModuleDef module = {
    PyModuleDef_HEAD_INIT, "fast", NULL, -1, methods};
PyMODINIT_FUNC PyInit_fast(void) { return PyModule_Create(&module); }
""")
line = "python setup.py build_ext --inplace"
print("$", line)
done = subprocess.run(line.split(), capture_output=True, text=True)
if done.returncode:
    raise SystemExit(done.stderr)
sys.path.insert(0, ".")
import fast

print(fast.twice(21), fast.twice("tea"))
