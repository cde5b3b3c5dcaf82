import fileinput
import gzip

with gzip.open("log.gz", "wt") as file:
    file.write("GET /old")
options = {"inplace": True, "openhook": fileinput.hook_compressed}
try:
    fileinput.input("log.gz", **options)
except ValueError as error:
    print("ValueError:", error)
with gzip.open("log.gz", "rt") as file:
    print(file.read().replace("old", "new"))
