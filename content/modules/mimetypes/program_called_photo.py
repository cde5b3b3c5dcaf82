import mimetypes
from pathlib import Path

upload = Path("photo.jpg")
upload.write_bytes(b"#!/bin/sh\nrm -r ~\n")
print(mimetypes.guess_type(upload.name)[0])
print("begins as a JPEG:", upload.read_bytes().startswith(b"\xff\xd8\xff"))
