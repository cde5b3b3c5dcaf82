# set-up: an archive
import zipfile

with zipfile.ZipFile("site.zip", "w") as archive:
    page = zipfile.ZipInfo("index.html", date_time=(2024, 5, 17, 9, 30, 0))
    archive.writestr(page, "<h1>Open</h1>" * 200)
    folder = zipfile.ZipInfo("img/", date_time=(2024, 2, 1, 18, 5, 0))
    archive.writestr(folder, b"")
# end of set-up
import zipfile

with zipfile.ZipFile("site.zip") as archive:
    for info in archive.infolist():
        year, month, day, hour, minute, _ = info.date_time
        kind = "folder" if info.is_dir() else "file"
        print(f"{year}-{month:02}-{day:02} {hour:02}:{minute:02}", end=" ")
        print(f"{info.file_size:6} {kind:6} {info.filename}")
