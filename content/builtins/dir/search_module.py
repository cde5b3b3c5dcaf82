import builtins
import math
import shutil

print([name for name in dir(math) if "log" in name.lower()])
print([name for name in dir(builtins) if "key" in name.lower()])

functions = [name for name in dir(shutil) if "copy" in name]
print([name for name in functions if not name.startswith("_")])
print("also imported modules:", "os" in dir(shutil))
print("meant for use:", "os" in shutil.__all__)
