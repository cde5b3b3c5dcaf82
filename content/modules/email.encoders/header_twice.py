from email.encoders import encode_base64
from email.mime.application import MIMEApplication

part = MIMEApplication(b"%PDF-1.7", "pdf")  # calls encode_base64 itself
print(part.get_all("Content-Transfer-Encoding"))
encode_base64(part)
print(part.get_all("Content-Transfer-Encoding"))
