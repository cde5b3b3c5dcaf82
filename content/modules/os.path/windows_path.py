import ntpath
import os.path
import posixpath

path = r"C:\Users\Ann\Desktop\budget 2024.xlsx"

drive, rest = ntpath.splitdrive(path)
print("drive: ", drive)
print("folder:", ntpath.dirname(rest))
print("name:  ", ntpath.basename(path))
print("posixpath sees one name:", posixpath.basename(path) == path)

print("with slashes:", path.replace("\\", "/"))
print("os.path is one of them:", os.path in (ntpath, posixpath))
