import os
import os.path

os.makedirs("disk/photos")
os.symlink("disk/photos", "link")
print("normpath:", os.path.normpath("link/.."))
print("realpath:", os.path.relpath(os.path.realpath("link/..")))
print("there is:", os.listdir("link/.."))
