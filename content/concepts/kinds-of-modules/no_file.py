import sys
import textwrap
from pathlib import Path

print("sys is built in:", "sys" in sys.builtin_module_names)
print("textwrap is not:", "textwrap" not in sys.builtin_module_names)
print("textwrap comes from", Path(textwrap.__file__).name)
try:
    print(sys.__file__)
except AttributeError as error:
    print("sys has no file:", error)
