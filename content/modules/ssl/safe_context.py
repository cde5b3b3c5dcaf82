# set-up: a certificate that signed itself
from pathlib import Path

Path("own.pem").write_text("""\
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
import ssl

context = ssl.create_default_context()
print(context.verify_mode.name, "host name checked:", context.check_hostname)

before = context.cert_store_stats()["x509"]
context.load_verify_locations("own.pem")
print("trusted in addition:", context.cert_store_stats()["x509"] - before)

try:
    context.load_verify_locations(cadata="not a certificate")
except ssl.SSLError as error:
    print("cannot trust this:", type(error).__name__)

try:
    context.verify_mode = ssl.CERT_NONE
except ValueError as error:
    print("refused:", error)
