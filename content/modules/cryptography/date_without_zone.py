# set-up: a certificate
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
)

key = Ed25519PrivateKey.generate()
name = x509.Name([])
end = datetime(2026, 5, 30, tzinfo=UTC)
certificate = (
    x509.CertificateBuilder().subject_name(name).issuer_name(name)
    .public_key(key.public_key()).serial_number(7)
    .not_valid_before(end - timedelta(days=90)).not_valid_after(end)
    .sign(key, None))
# end of set-up
import warnings
from datetime import UTC, datetime

moment = datetime(2026, 6, 1, tzinfo=UTC)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    try:
        print(certificate.not_valid_after < moment)
    except TypeError as error:
        print(error)
print(seen[0].category.__name__)
print("ended:", certificate.not_valid_after_utc < moment)
