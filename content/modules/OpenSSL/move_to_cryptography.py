from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from OpenSSL import crypto

for name in ("X509Req", "X509Extension", "CRL", "load_pkcs12", "sign"):
    print(f"{name:14}", "there" if hasattr(crypto, name) else "gone")

# a request for a certificate, as `X509Req` made it
key = ec.generate_private_key(ec.SECP256R1())
request = (
    x509.CertificateSigningRequestBuilder()
    .subject_name(x509.Name.from_rfc4514_string("CN=shop.test"))
    .add_extension(x509.SubjectAlternativeName(
        [x509.DNSName("shop.test")]), critical=False)
    .sign(key, hashes.SHA256()))
pem = request.public_bytes(serialization.Encoding.PEM)
print(pem.decode().splitlines()[0])

old = crypto.PKey.from_cryptography_key(key)
print(old.bits(), type(old.to_cryptography_key()).__name__)
