# set-up: a folder with a file and a link
import os

os.mkdir("data")
with open("data/prices.csv", "w", encoding="utf-8") as file:
    file.write("tea,2.50\n")
os.symlink("nowhere.csv", "data/latest.csv")
# end of set-up
import os.path

print("path             exists isfile isdir islink")
for path in ("data", "data/prices.csv", "data/latest.csv", "data/x.csv"):
    tests = (os.path.exists, os.path.isfile, os.path.isdir, os.path.islink)
    answers = ["yes" if test(path) else "-" for test in tests]
    print("{:16} {:6} {:6} {:5} {}".format(path, *answers))

print("link is there:", os.path.lexists("data/latest.csv"))
