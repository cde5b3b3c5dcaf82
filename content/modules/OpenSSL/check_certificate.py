# set-up: an authority, and a certificate that it signed
from datetime import UTC, datetime, timedelta
from pathlib import Path
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
def certify(name, key, issuer, signer, *extensions):
    now, name = datetime.now(UTC), x509.Name.from_rfc4514_string(name)
    new = (x509.CertificateBuilder(issuer or name, name, key.public_key(), 7)
           .not_valid_before(now).not_valid_after(now + timedelta(days=1)))
    for extension in extensions:
        new = new.add_extension(extension, critical=issuer is None)
    return new.sign(signer, hashes.SHA256())
ca_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
usage = x509.KeyUsage(0, 0, 0, 0, 0, True, 0, 0, 0)
ca = certify("CN=Our CA", ca_key, None, ca_key, usage,
             x509.BasicConstraints(True, 0))
Path("trusted.pem").write_bytes(ca.public_bytes(
    serialization.Encoding.PEM))
leaf = certify("CN=shop.test", key, ca.subject, ca_key,
    x509.SubjectAlternativeName([x509.DNSName("shop.test")]),
    x509.AuthorityKeyIdentifier.from_issuer_public_key(ca_key.public_key()))
stranger = certify("CN=shop.test", key, None, key, usage)
# end of set-up
from datetime import UTC, datetime, timedelta

from OpenSSL import crypto


def problem(certificate, when=None, between=()):
    store = crypto.X509Store()
    store.add_cert(crypto.X509.from_cryptography(ca))
    if when:
        store.set_time(when)
    suspect = crypto.X509.from_cryptography(certificate)
    chain = [crypto.X509.from_cryptography(one) for one in between]
    try:
        crypto.X509StoreContext(store, suspect, chain).verify_certificate()
    except crypto.X509StoreContextError as error:
        return str(error)


print(problem(leaf))
print(problem(stranger))
print(problem(leaf, datetime.now(UTC) + timedelta(days=400)))
