import os
import os.path

here = os.getcwd()
path = os.path.abspath("site/../data/./rates.csv")

print("absolute:", os.path.isabs(path))
print("under the working directory:", os.path.commonpath([here, path]) == here)
print("from here:   ", os.path.relpath(path))
print("from site:   ", os.path.relpath(path, "site"))
print("tidied only: ", os.path.normpath("site//css/../img/./logo.png"))
