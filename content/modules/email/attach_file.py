# set-up: two files to attach
from pathlib import Path

Path("notes.txt").write_text("Bring cake.\n", encoding="utf-8")
Path("logo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
# end of set-up
import mimetypes
from email.message import EmailMessage

message = EmailMessage()
message.set_content("See the attached files.")
for path in (Path("notes.txt"), Path("logo.png")):
    kind, packed = mimetypes.guess_type(path.name)
    # unknown, packed such as .tar.gz, or a saved mail
    if kind is None or packed or kind.startswith("message/"):
        kind = "application/octet-stream"
    main, _, sub = kind.partition("/")
    # our texts are UTF-8
    params = {"charset": "utf-8"} if main == "text" else None
    message.add_attachment(
        path.read_bytes(), maintype=main, subtype=sub,
        filename=path.name, params=params,
    )

print(message.get_content_type())
for part in message.iter_attachments():
    print(part.get_content_type(), part.get_filename())
