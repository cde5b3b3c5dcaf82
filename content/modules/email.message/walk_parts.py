from email.message import EmailMessage

message = EmailMessage()
message.set_content("Two figures attached.")
message.add_alternative("<p>Two <b>figures</b> attached.</p>", subtype="html")
message.add_attachment("city,rate\n", subtype="csv", filename="rates.csv")
message.add_attachment(
    b"\x89PNG", maintype="image", subtype="png", filename="plot.png"
)


def show(part, depth=0):
    line = f"{part.get_content_type()} {part.get_filename('')}"
    print("   " * depth + line.rstrip())
    for inner in part.iter_parts():
        show(inner, depth + 1)


show(message)
leaves = [part for part in message.walk() if not part.is_multipart()]
print(len(leaves), "parts with content")
