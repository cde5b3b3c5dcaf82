import io
from email.generator import Generator
from email.mime.multipart import MIMEMultipart

mail = MIMEMultipart()
print("before:", mail.get_boundary())
Generator(io.StringIO()).flatten(mail)
print("after: ", mail.get_boundary() is not None)
mail.set_boundary("parts-of-order-7")
print(mail["Content-Type"])
