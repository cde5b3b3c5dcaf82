import csv
import io

files = {
    "comma.csv": "name,age\nAna,31\nRaj,45\n",
    "pipe.csv": "name|age\nAna|31\nRaj|45\n",
    "prose.txt": "nothing\n",
}

for name, text in files.items():
    sample = text[:4096]  # a whole large file took older releases hours
    try:
        dialect = csv.Sniffer().sniff(sample, delimiters=",;|\t")
        header = csv.Sniffer().has_header(sample)
    except (csv.Error, ValueError):  # ValueError: a guess the reader refuses
        print(f"{name:10} no guess possible")
        continue
    dialect.doublequote = True  # also if the sample has no "" in a field
    rows = list(csv.reader(io.StringIO(text, newline=""), dialect))
    print(f"{name:10} {dialect.delimiter!r} header: {header} {rows[-1]}")
