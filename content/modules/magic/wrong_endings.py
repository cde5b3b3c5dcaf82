# set-up: a folder of files, some with wrong endings
from pathlib import Path

pdf, text = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "Zoë's list\n".encode()
Path("inbox").mkdir()
for name, data in (("a.pdf", pdf), ("b.jpg", pdf), ("c", text),
                   ("d.txt", text), ("scan 10.12.33", pdf)):
    Path("inbox", name).write_bytes(data)
# end of set-up
import mimetypes
from pathlib import Path

import magic

VAGUE = {"text/plain", "application/octet-stream"}
for path in sorted(p for p in Path("inbox").iterdir() if p.is_file()):
    kind = magic.from_file(path, mime=True)
    if kind in VAGUE and path.suffix:
        continue  # plain text has many endings, unknown bytes have any
    fitting = mimetypes.guess_all_extensions(kind)
    if fitting and path.suffix.lower() not in fitting:
        known = mimetypes.guess_type(path.name)[0]
        stem = path.stem if known else path.name  # a dot, but no ending
        print(path.name, "is", kind, "->",
              stem + mimetypes.guess_extension(kind))
