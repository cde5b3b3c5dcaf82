import sysconfig

try:
    sysconfig.get_path("site-packages")
except KeyError as error:
    print("KeyError:", error)
print("purelib" in sysconfig.get_path_names())
