from email.message import EmailMessage

mail = EmailMessage()
mail.set_content("<p>Two cups</p>", subtype="html")
print(mail["Cc"], mail.get_body(("plain",)))
try:
    mail["Cc"].split(",")
except AttributeError as error:
    print(error)
print(mail.get_all("Cc", []), mail.get_body().get_content_type())
