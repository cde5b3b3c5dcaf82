import os
import py_compile
from pathlib import Path

Path("tide.py").write_text("HIGH = 4.2\n")
os.environ.pop("SOURCE_DATE_EPOCH", None)
for variable in ({}, {"SOURCE_DATE_EPOCH": "0"}):
    os.environ |= variable
    flags = Path(py_compile.compile("tide.py")).read_bytes()[4]
    print(variable, {0: "time and size", 3: "checked hash"}[flags])
