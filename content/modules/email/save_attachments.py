from email.message import EmailMessage
from pathlib import Path, PurePosixPath

message = EmailMessage()
message.set_content("Two files for you.")
message.add_attachment("city,rate\n", filename="rates.csv")
message.add_attachment(
    b"evil", maintype="application", subtype="x", filename="../../.profile"
)

folder = Path("attachments")
folder.mkdir()
for part in message.iter_attachments():
    offered = part.get_filename() or ""
    name = PurePosixPath(offered.replace("\\", "/")).name.lstrip(".")
    target = folder / (name or "unnamed")
    data = part.get_payload(decode=True) or b""
    target.write_bytes(data)
    print(f"{offered:<16} -> {target.as_posix()}, {len(data)} bytes")
