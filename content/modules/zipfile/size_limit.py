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
        total = sum(info.file_size for info in archive.infolist())
        if total > LIMIT:
            raise ValueError(f"{total:,} bytes when unpacked")
        archive.extractall(folder)


try:
    unpack(bomb, "upload")
except ValueError as error:
    print("refused:", error)
