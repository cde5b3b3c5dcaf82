import re
from email.message import EmailMessage
from pathlib import Path

letter = EmailMessage()
letter["Subject"] = "Rates"
message = EmailMessage()
message.set_content("Three files and a mail for you.")
message.add_attachment("city,rate\n", filename="rates.csv")
message.add_attachment("city,rate\n", filename="rates.csv")
message.add_attachment("evil\n", filename="../../.profile")
message.add_attachment(letter)

folder = Path("attachments")
folder.mkdir()  # a new one for each mail
# iter_attachments would miss those in nested parts
found = [p for p in message.walk() if p.is_attachment() or p.get_filename()]
for number, part in enumerate(found, start=1):
    offered = part.get_filename() or "unnamed"
    safe = re.sub(r"[^\w.-]", "_", offered)[-60:]
    data = part.get_payload(decode=True)
    if part.get_content_type() == "message/rfc822":  # a mail within the mail
        data = part.get_content().as_bytes()
    elif data is None:  # something else with parts of its own
        data = part.as_bytes()
    target = folder / f"{number}-{safe}"
    target.write_bytes(data)
    print(f"{offered:<15} -> {target.as_posix()}, {len(data)} bytes")
