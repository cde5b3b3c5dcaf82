from email.message import EmailMessage


def plain(text):
    """Return one line in which nothing is left to be decoded again."""
    return " ".join((text or "").split()).replace("=?", "= ?")


complaint = EmailMessage()
complaint["From"] = "ada@example.org"
complaint["Subject"] = "Broken teapot"
complaint.set_content("It leaks.\n")

forward = EmailMessage()
forward["To"] = "repairs@example.org"
forward["Subject"] = f"Fwd: {plain(complaint['Subject'])}"
forward.set_content("Can you mend this?")
forward.add_attachment(complaint)

attached = next(forward.iter_attachments())
print(attached.get_content_type())
original = attached.get_content()
print(original["Subject"], "from", original["From"])
print([part.get_content_type() for part in forward.walk()])
