from email.encoders import encode_base64
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

mail = MIMEMultipart()
mail.attach(MIMEText("Two cups"))
try:
    encode_base64(mail)
except TypeError:
    print("TypeError for", mail.get_content_type())
print(mail.get_payload(0)["Content-Transfer-Encoding"])
