# set-up: a key with its certificate, and a damaged file
from pathlib import Path

Path("server.pem").write_text("""
-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEINU6/gYCWMmup+9npCGPjqKJoakv15rx8VoL0LZDGt0P
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIIBCDCBu6ADAgECAgEIMAUGAytlcDAPMQ0wCwYDVQQDDARiYW5rMCAXDTIwMDEw
MTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAPMQ0wCwYDVQQDDARiYW5rMCowBQYD
K2VwAyEAnsy88idQFuHZrw3oSQAWxtn7eGKfRTSH4ZDQkzghh5CjOjA4MBcGA1Ud
EQQQMA6CDGJhbmsuZXhhbXBsZTAdBgNVHQ4EFgQUap/F/1BcC6lx6lsLnF1fqoOk
S2MwBQYDK2VwA0EAY2QURcMKCMaJCqMvzFLswOwxS0VuV9POgrMLX3MltcZN4AzI
WYVkmPKiARr4GObMvFc8+926INvehfksTIjmBA==
-----END CERTIFICATE-----
""")
Path("damaged.pem").write_text("-----BEGIN NOTHING-----\n")
# end of set-up
import ssl

context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
print("asks clients for certificates:", context.verify_mode.name)

for name in ("missing.pem", "damaged.pem", "server.pem"):
    try:
        context.load_cert_chain(name)
        print(name, "- certificate and key loaded")
    except ssl.SSLError:
        print(name, "- no certificate with its key in PEM form")
    except OSError as error:  # missing, or not ours to read
        print(name, "-", error.strerror)
