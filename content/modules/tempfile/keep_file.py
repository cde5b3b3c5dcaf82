import os
import stat
import tempfile

descriptor, path = tempfile.mkstemp(prefix="export-", suffix=".csv", text=True)
with open(descriptor, "w", encoding="utf-8") as file:
    file.write("item,amount\ntea,12\n")

mode = os.stat(path).st_mode
print("permissions:", stat.filemode(mode))
print("after closing, the file is there:", os.path.exists(path))

folder = tempfile.mkdtemp(prefix="export-")
print("permissions:", stat.filemode(os.stat(folder).st_mode))

os.remove(path)
os.rmdir(folder)
