import csv
from pathlib import Path

Path("notes.csv").write_bytes(b'id,note\r\n1,"first\r\nsecond"\r\n')
for arguments in ({}, {"newline": ""}):
    with open("notes.csv", encoding="utf-8", **arguments) as file:
        print(arguments, list(csv.reader(file))[1])
