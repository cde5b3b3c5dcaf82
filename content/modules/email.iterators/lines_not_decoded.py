from email.iterators import body_line_iterator
from email.message import EmailMessage

mail = EmailMessage()
mail.set_content("Café crème", cte="quoted-printable")
print(list(body_line_iterator(mail)))
print(list(body_line_iterator(mail, decode=True)))
print(mail.get_content().splitlines())
