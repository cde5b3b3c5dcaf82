import ssl
from pathlib import Path

context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
print("asks clients for certificates:", context.verify_mode.name)

Path("server.pem").write_text("-----BEGIN NOTHING-----\n")
for name in ("missing.pem", "server.pem"):
    try:
        context.load_cert_chain(name)
    except FileNotFoundError as error:
        print(name, "-", error.strerror)
    except ssl.SSLError:
        print(name, "- not a certificate in PEM form")
