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
    content = part.get_content()
    data = content if isinstance(content, bytes) else content.encode()
    target.write_bytes(data)
    print(f"{offered:<16} -> {target.as_posix()}, {len(data)} bytes")
