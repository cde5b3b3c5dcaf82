import mimetypes
from email.message import EmailMessage

files = {
    "plan.pdf": b"%PDF-1.7",
    "sites.csv.gz": b"\x1f\x8b",
    "order.eml": b"Subject: Order\n\nTwo\n",
    "menu.txt": "Café".encode(),
}
message = EmailMessage()
message["Subject"] = "Survey"
message.set_content("Four files are attached.")
for name, data in files.items():
    kind, coding = mimetypes.guess_type(name)
    if kind is None or coding or kind.startswith("message/"):
        kind = "application/octet-stream"
    main, sub = kind.split("/")
    params = {"charset": "utf-8"} if main == "text" else None
    message.add_attachment(
        data, maintype=main, subtype=sub, filename=name, params=params
    )

for part in message.iter_attachments():
    print(f"{part.get_filename():13} {part['content-type']}")
