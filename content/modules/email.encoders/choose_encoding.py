from email.encoders import encode_7or8bit, encode_noop
from email.mime.application import MIMEApplication

for data in (b"plain words", "Käse".encode(), b"\x89PNG\x00"):
    part = MIMEApplication(data, _encoder=encode_7or8bit)
    print(data, part["Content-Transfer-Encoding"])

part = MIMEApplication("b25lIHR3bw==", _encoder=encode_noop)
part["Content-Transfer-Encoding"] = "base64"  # it was encoded before
print(part.get_payload(decode=True))
