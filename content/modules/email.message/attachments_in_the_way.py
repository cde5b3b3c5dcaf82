from email.message import EmailMessage

mail = EmailMessage()
mail.set_content("Two cups")
mail.add_attachment(b"2", maintype="application", subtype="x-order")
try:
    mail.set_content("Three cups")
except TypeError as error:
    print(error)
mail.get_body().set_content("Three cups")
print(mail.get_body().get_content().strip(), "and an attachment")
