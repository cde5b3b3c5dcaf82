# set-up: a server with a certificate for evil.example, made on the spot
import ssl, socket, threading
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization as s
from cryptography.hazmat.primitives.asymmetric import ec

key = ec.generate_private_key(ec.SECP256R1())
name, now = x509.Name.from_rfc4514_string("CN=evil.example"), datetime.now(UTC)
certificate = (
    x509.CertificateBuilder().subject_name(name).issuer_name(name)
    .public_key(key.public_key()).serial_number(1815)
    .not_valid_before(now).not_valid_after(now + timedelta(days=1))
    .sign(key, hashes.SHA256()))
Path("server.pem").write_bytes(certificate.public_bytes(s.Encoding.PEM)
    + key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8,
                        s.NoEncryption()))
tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
tls.load_cert_chain("server.pem")
listener = socket.create_server(("127.0.0.1", 0))


def serve():
    with suppress(OSError):
        client = tls.wrap_socket(listener.accept()[0], server_side=True)
        client.recv(1)


threading.Thread(target=serve, daemon=True).start()
# end of set-up
import socket

from OpenSSL import SSL

sock = socket.create_connection(listener.getsockname())
connection = SSL.Connection(SSL.Context(SSL.TLS_CLIENT_METHOD), sock)
connection.set_tlsext_host_name(b"bank.example")
connection.set_connect_state()
connection.do_handshake()
shown = connection.get_peer_certificate(as_cryptography=True)
print("asked for bank.example, talks to", shown.subject.rfc4514_string())
connection.close()
