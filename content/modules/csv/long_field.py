import csv

lines = ["id,body", "1," + "x" * 200_000]
try:
    list(csv.reader(lines))
except csv.Error as error:
    print(error)
csv.field_size_limit(1_000_000)
print([len(field) for field in list(csv.reader(lines))[1]])
