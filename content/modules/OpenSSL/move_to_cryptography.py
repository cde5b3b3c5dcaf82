from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID
from OpenSSL import crypto

gone = ("X509Req", "X509Extension", "CRL", "load_pkcs12", "sign", "verify")
print([name for name in gone if not hasattr(crypto, name)])

key = ec.generate_private_key(ec.SECP256R1())
request = (  # X509Req with an X509Extension
    x509.CertificateSigningRequestBuilder()
    .subject_name(x509.Name([
        x509.NameAttribute(NameOID.COUNTRY_NAME, "DE"),
        x509.NameAttribute(NameOID.COMMON_NAME, "shop.test")]))
    .add_extension(x509.SubjectAlternativeName(
        [x509.DNSName("shop.test")]), critical=False)
    .sign(key, hashes.SHA256()))
pem = request.public_bytes(serialization.Encoding.PEM)
print(pem.decode().splitlines()[0])

signature = key.sign(b"3 teapots", ec.ECDSA(hashes.SHA256()))  # sign
key.public_key().verify(  # verify: InvalidSignature where it is forged
    signature, b"3 teapots", ec.ECDSA(hashes.SHA256()))

box = pkcs12.serialize_key_and_certificates(
    b"shop", key, None, None, serialization.BestAvailableEncryption(b"pass"))
loaded = pkcs12.load_pkcs12(box, b"pass")
print(loaded.key.public_key() == key.public_key())

old = crypto.PKey.from_cryptography_key(key)
print(old.bits(), type(old.to_cryptography_key()).__name__)
