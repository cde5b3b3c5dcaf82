# set-up: a system without certificates, and a file such as certifi has
import os
import ssl
from pathlib import Path

os.environ |= {"SSL_CERT_FILE": "missing.pem", "SSL_CERT_DIR": "missing"}
Path("cacert.pem").write_text("""\
-----BEGIN CERTIFICATE-----
MIIBCDCBu6ADAgECAgEIMAUGAytlcDAPMQ0wCwYDVQQDDARiYW5rMCAXDTIwMDEw
MTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAPMQ0wCwYDVQQDDARiYW5rMCowBQYD
K2VwAyEAnsy88idQFuHZrw3oSQAWxtn7eGKfRTSH4ZDQkzghh5CjOjA4MBcGA1Ud
EQQQMA6CDGJhbmsuZXhhbXBsZTAdBgNVHQ4EFgQUap/F/1BcC6lx6lsLnF1fqoOk
S2MwBQYDK2VwA0EAY2QURcMKCMaJCqMvzFLswOwxS0VuV9POgrMLX3MltcZN4AzI
WYVkmPKiARr4GObMvFc8+926INvehfksTIjmBA==
-----END CERTIFICATE-----
""")
# end of set-up
context = ssl.create_default_context()
print("certificates:", context.cert_store_stats()["x509"])
context.load_verify_locations("cacert.pem")  # or certifi.where()
print("certificates:", context.cert_store_stats()["x509"])
