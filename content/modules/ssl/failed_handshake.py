import socket
import ssl

ours, theirs = socket.socketpair()
theirs.sendall(b"220 mail.example.org ready\r\n")  # a server without TLS

context = ssl.create_default_context()
try:
    context.wrap_socket(ours, server_hostname="mail.example.org")
except ssl.SSLError as error:
    print("handshake failed:", type(error).__name__)
    print("is also an OSError:", isinstance(error, OSError))

print(issubclass(ssl.SSLCertVerificationError, ssl.SSLError))
theirs.close()
