# set-up: a stand-in server with a certificate of its own making
import ssl, socket, threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization as s
from cryptography.hazmat.primitives.asymmetric import ec

key = ec.generate_private_key(ec.SECP256R1())
name, day = x509.Name.from_rfc4514_string("CN=shop.test"), datetime(2026, 3, 1)
certificate = (
    x509.CertificateBuilder().subject_name(name).issuer_name(name)
    .public_key(key.public_key()).serial_number(1815)
    .not_valid_before(day).not_valid_after(day + timedelta(days=90))
    .sign(key, hashes.SHA256()))
Path("server.pem").write_bytes(certificate.public_bytes(s.Encoding.PEM)
    + key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8,
                        s.NoEncryption()))
tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
tls.load_cert_chain("server.pem")
listener = socket.create_server(("127.0.0.1", 0))


def serve():
    with tls.wrap_socket(listener.accept()[0], server_side=True) as client:
        client.recv(1)


threading.Thread(target=serve, daemon=True).start()
host, port = listener.getsockname()
# end of set-up
import socket

from OpenSSL import SSL

with socket.create_connection((host, port)) as sock:
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)  # verifies nothing
    connection = SSL.Connection(context, sock)
    connection.set_tlsext_host_name(b"shop.test")
    connection.set_connect_state()
    connection.do_handshake()
    chain = connection.get_peer_cert_chain(as_cryptography=True)
    connection.shutdown()

for certificate in chain:
    print(certificate.subject.rfc4514_string())
    print("  issued by", certificate.issuer.rfc4514_string())
    print("  good until", certificate.not_valid_after_utc.date())
