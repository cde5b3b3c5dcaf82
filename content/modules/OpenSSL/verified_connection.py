# set-up: a server, and the authority that signed its certificate
import socket, threading
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from OpenSSL import SSL
def certify(name, key, issuer, signer, *extensions):
    now, name = datetime.now(UTC), x509.Name.from_rfc4514_string(name)
    new = (x509.CertificateBuilder(issuer or name, name, key.public_key(), 7)
           .not_valid_before(now).not_valid_after(now + timedelta(days=1)))
    for extension in extensions:
        new = new.add_extension(extension, critical=issuer is None)
    return new.sign(signer, hashes.SHA256())
ca_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
ca = certify("CN=Our CA", ca_key, None, ca_key, x509.BasicConstraints(True, 0),
             x509.KeyUsage(0, 0, 0, 0, 0, True, 0, 0, 0))
leaf = certify("CN=shop.test", key, ca.subject, ca_key,
    x509.SubjectAlternativeName([x509.DNSName("shop.test")]),
    x509.AuthorityKeyIdentifier.from_issuer_public_key(ca_key.public_key()))
Path("trusted.pem").write_bytes(ca.public_bytes(serialization.Encoding.PEM))
def serve(context=SSL.Context(SSL.TLS_SERVER_METHOD)):
    context.use_certificate(leaf), context.use_privatekey(key)
    while server := SSL.Connection(context, listener.accept()[0]):
        with suppress(SSL.Error):
            server.set_accept_state(), server.do_handshake(), server.recv(1)
listener = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve, daemon=True).start()
# end of set-up
import socket
from pathlib import Path

from cryptography import x509
from cryptography.x509.verification import (
    PolicyBuilder, Store, VerificationError)
from OpenSSL import SSL

trusted = x509.load_pem_x509_certificates(Path("trusted.pem").read_bytes())


def secure(sock, host):
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)
    context.set_verify(SSL.VERIFY_PEER)
    context.load_verify_locations("trusted.pem")
    connection = SSL.Connection(context, sock)
    connection.set_tlsext_host_name(host.encode())
    connection.set_connect_state()
    connection.do_handshake()  # SSL.Error where nobody trusted signed it
    leaf, *others = connection.get_peer_cert_chain(as_cryptography=True)
    policy = PolicyBuilder().store(Store(trusted))
    policy.build_server_verifier(x509.DNSName(host)).verify(leaf, others)
    return connection  # sends and receives from here on


for host in ("shop.test", "bank.test"):
    with socket.create_connection(listener.getsockname()) as sock:
        try:
            print(secure(sock, host).get_cipher_version())
        except (SSL.Error, VerificationError) as error:
            print(str(error)[:64])
