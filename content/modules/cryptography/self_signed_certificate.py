from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

key = ec.generate_private_key(ec.SECP256R1())
name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "shop.test")])
start = datetime(2026, 3, 1, tzinfo=UTC)  # for a new one datetime.now(UTC)
certificate = (
    x509.CertificateBuilder().subject_name(name).issuer_name(name)
    .public_key(key.public_key()).serial_number(x509.random_serial_number())
    .not_valid_before(start).not_valid_after(start + timedelta(days=90))
    .add_extension(x509.SubjectAlternativeName(
        [x509.DNSName("shop.test")]), critical=False)
    .sign(key, hashes.SHA256()))
pem = certificate.public_bytes(serialization.Encoding.PEM)

read = x509.load_pem_x509_certificate(pem)
hosts = read.extensions.get_extension_for_class(x509.SubjectAlternativeName)
print(read.subject.rfc4514_string(), "until", read.not_valid_after_utc)
print(hosts.value.get_values_for_type(x509.DNSName))
