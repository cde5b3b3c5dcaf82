import io
import zipfile

LIMIT = 10_000_000

bomb = io.BytesIO()
with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
    for number in range(4):
        archive.writestr(f"{number}.txt", bytes(5_000_000))
print("upload below 100 kB:", bomb.tell() < 100_000)


def unpack(upload, folder):
    with zipfile.ZipFile(upload) as archive:
        members = archive.infolist()
        total = sum(info.file_size for info in members)
        if total > LIMIT or len(members) > 1000:
            raise ValueError(f"{len(members)} files, {total:,} bytes")
        archive.extractall(folder)


for upload in (bomb, io.BytesIO(b"no archive")):
    try:
        unpack(upload, "upload")
    except (ValueError, zipfile.BadZipFile) as error:
        print("refused:", error)
