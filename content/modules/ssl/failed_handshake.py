import socket
import ssl

ours, theirs = socket.socketpair()
ours.settimeout(10)  # or a silent peer is waited for without end
theirs.sendall(b"220 mail.example.org ready\r\n")  # a server without TLS

context = ssl.create_default_context()
try:
    context.wrap_socket(ours, server_hostname="mail.example.org")
except ssl.SSLCertVerificationError as error:
    print("not trusted:", error.verify_message)
except OSError as error:  # SSLError, or the peer hangs up or is silent
    print("handshake failed:", type(error).__name__)
theirs.close()

print(*(cls.__name__ for cls in ssl.SSLCertVerificationError.__mro__[:4]))
