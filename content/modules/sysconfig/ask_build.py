import sys
import sysconfig

version = "{}.{}".format(*sys.version_info)
print("version:", sysconfig.get_python_version() == version)

suffix = sysconfig.get_config_var("EXT_SUFFIX")
print("extension modules end in .so or .pyd:",
      suffix.endswith((".so", ".pyd")))
print("free-threaded:", bool(sysconfig.get_config_var("Py_GIL_DISABLED")))
flags = sysconfig.get_config_var("CFLAGS")  # None on Windows
print("compiler flags in one text:", flags is None or " -" in flags)
print("misspelt name:", sysconfig.get_config_var("EXT_SUFIX"))
