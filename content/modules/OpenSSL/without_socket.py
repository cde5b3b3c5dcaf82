# set-up: a key and a certificate
from datetime import UTC, datetime, timedelta
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

key = ec.generate_private_key(ec.SECP256R1())
name, now = x509.Name.from_rfc4514_string("CN=device"), datetime.now(UTC)
certificate = (
    x509.CertificateBuilder().subject_name(name).issuer_name(name)
    .public_key(key.public_key()).serial_number(1815)
    .not_valid_before(now).not_valid_after(now + timedelta(days=1))
    .sign(key, hashes.SHA256()))
# end of set-up
from OpenSSL import SSL

context = SSL.Context(SSL.TLS_SERVER_METHOD)
context.use_certificate(certificate)
context.use_privatekey(key)
server = SSL.Connection(context, None)
server.set_accept_state()
client = SSL.Connection(SSL.Context(SSL.TLS_CLIENT_METHOD), None)
client.set_connect_state()  # trusts everybody here


def pump(sender, receiver):
    try:
        while True:
            receiver.bio_write(sender.bio_read(65_536))
    except SSL.WantReadError:
        pass  # nothing more to send


for sender, receiver in ((client, server), (server, client)) * 2:
    try:
        sender.do_handshake()
    except SSL.WantReadError:
        pass
    pump(sender, receiver)
client.sendall("Grüße".encode())
pump(client, server)
print(server.recv(65_536).decode(), server.get_protocol_version_name())
