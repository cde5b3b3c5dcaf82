# set-up: an archive
import zipfile

with zipfile.ZipFile("export.zip", "w") as archive:
    archive.writestr("2024/sales.csv", "city,sum\nGraz,120\nLinz,80\n")
    archive.writestr("2024/notes.txt", "Preliminary – café not included")
# end of set-up
import csv
import io
import zipfile

with zipfile.ZipFile("export.zip") as archive:
    print(archive.read("2024/notes.txt").decode("utf-8-sig"))

    with archive.open("2024/sales.csv") as binary:
        text = io.TextIOWrapper(binary, encoding="utf-8-sig", newline="")
        for row in csv.DictReader(text):
            print(row["city"], row["sum"])

    folder = zipfile.Path(archive) / "2024"
    print(sorted(path.name for path in folder.iterdir()))
