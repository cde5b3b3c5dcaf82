from email.message import EmailMessage

complaint = EmailMessage()
complaint["From"] = "ada@example.org"
complaint["Subject"] = "Broken teapot"
complaint.set_content("It leaks.\n")

forward = EmailMessage()
forward["To"] = "repairs@example.org"
subject = " ".join((complaint["Subject"] or "").split())
forward["Subject"] = "Fwd: " + subject.replace("=?", "= ?")
forward.set_content("Can you mend this?")
forward.add_attachment(complaint)

attached = next(forward.iter_attachments())
print(attached.get_content_type())
original = attached.get_content()
print(original["Subject"], "-", original.get_content().strip())
print([part.get_content_type() for part in forward.walk()])
