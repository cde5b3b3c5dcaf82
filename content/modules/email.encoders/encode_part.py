from email.encoders import encode_base64, encode_quopri
from email.mime.base import MIMEBase

for encode in (encode_base64, encode_quopri):
    part = MIMEBase("application", "vnd.tea")
    part.set_payload("50 % tea = 50 % joy, Käse".encode())
    encode(part)
    part.add_header("Content-Disposition", "attachment", filename="menu.tea")
    print(part["Content-Transfer-Encoding"])
    print("  ", part.get_payload().strip())
    print("  ", part.get_payload(decode=True).decode())
