from email.message import EmailMessage

mail = EmailMessage()
mail["Subject"] = "Café"
mail.set_content("Crème brûlée, là, très tôt")
for line in str(mail).splitlines():
    print(line)
print(mail.as_bytes().splitlines()[0])
