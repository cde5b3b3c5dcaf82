import gzip

with gzip.open("visits.csv.gz", "wt", encoding="utf-8") as file:
    file.write("page,visits\n/café,12\n")

with gzip.open("visits.csv.gz", "at", encoding="utf-8") as file:
    file.write("/menu,7\n")

with gzip.open("visits.csv.gz", "rt", encoding="utf-8") as file:
    for line in file:
        print(line.rstrip("\n"))

with gzip.open("visits.csv.gz") as file:
    print(type(file.read()).__name__, "without the letter t")
