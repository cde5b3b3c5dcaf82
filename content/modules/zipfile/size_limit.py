# set-up: three uploads
import io
import zipfile

uploads = {"notes.txt": io.BytesIO(b"no archive")}
for name, method in (("bomb", zipfile.ZIP_DEFLATED), ("odd", zipfile.ZIP_LZMA)):
    uploads[name] = io.BytesIO()
    with zipfile.ZipFile(uploads[name], "w", method) as archive:
        for number in range(4):
            size = 5_000_000 if name == "bomb" else 5
            archive.writestr(f"{number}.txt", bytes(size))
# end of set-up
import zipfile

LIMIT = 10_000_000
USUAL = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


def unpack(upload, folder):
    with zipfile.ZipFile(upload) as archive:
        members = archive.infolist()
        total = sum(info.file_size for info in members)
        if total > LIMIT or len(members) > 1000:
            raise ValueError(f"{len(members)} files, {total:,} bytes")
        if any(info.compress_type not in USUAL for info in members):
            raise ValueError("neither stored nor deflated")
        archive.extractall(folder)


print("bomb below 100 kB:", len(uploads["bomb"].getvalue()) < 100_000)
for name, upload in uploads.items():
    try:
        unpack(upload, "upload")
    except Exception as error:  # a forged archive raises many kinds
        print(f"{name:9} refused: {error}")
