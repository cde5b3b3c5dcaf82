# set-up: two uploads, one with a name that leads elsewhere
from io import BytesIO

body = b"".join(
    b'--cut\r\nContent-Disposition: form-data; name="scan"; filename="'
    + name + b'"\r\n\r\n' + content + b"\r\n"
    for name, content in [(b"../../receipt.pdf", b"%PDF-1.7"),
                          (b"photo.exe", b"MZ\x90")]) + b"--cut--\r\n"
headers = {"Content-Type": "multipart/form-data; boundary=cut"}
# end of set-up
import shutil
import uuid
from pathlib import Path

from python_multipart import parse_form

folder = Path("uploads")
folder.mkdir(exist_ok=True)
endings = {b"%PDF": ".pdf", b"\x89PNG": ".png", b"\xff\xd8\xff": ".jpg"}


def save(file):
    try:
        file.file_object.seek(0)
        start = file.file_object.read(16)
        fits = [e for begin, e in endings.items() if start.startswith(begin)]
        if not fits:
            print("refused:", file.file_name)
            return
        file.file_object.seek(0)
        target = folder / f"{uuid.uuid4().hex}{fits[0]}"
        with target.open("xb") as copy:
            shutil.copyfileobj(file.file_object, copy)
        print(f"{file.size} bytes as a name of {len(target.name)} letters")
    finally:
        file.close()


parse_form(headers, BytesIO(body), on_field=None, on_file=save)
