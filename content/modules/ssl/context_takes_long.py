# set-up: a system with 150 certificates in a file
import os
import time
from pathlib import Path
from timeit import timeit

os.environ["SSL_CERT_FILE"] = "all.pem"
Path("all.pem").write_text(150 * """\
-----BEGIN CERTIFICATE-----
MIIBCDCBu6ADAgECAgEIMAUGAytlcDAPMQ0wCwYDVQQDDARiYW5rMCAXDTIwMDEw
MTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAPMQ0wCwYDVQQDDARiYW5rMCowBQYD
K2VwAyEAnsy88idQFuHZrw3oSQAWxtn7eGKfRTSH4ZDQkzghh5CjOjA4MBcGA1Ud
EQQQMA6CDGJhbmsuZXhhbXBsZTAdBgNVHQ4EFgQUap/F/1BcC6lx6lsLnF1fqoOk
S2MwBQYDK2VwA0EAY2QURcMKCMaJCqMvzFLswOwxS0VuV9POgrMLX3MltcZN4AzI
WYVkmPKiARr4GObMvFc8+926INvehfksTIjmBA==
-----END CERTIFICATE-----
""")


def seconds(function):
    return timeit(function, timer=time.process_time, number=5)


# end of set-up
import socket
import ssl

def connect(context):
    with socket.socket() as plain:
        context.wrap_socket(plain, server_hostname="example.org").close()

kept = ssl.create_default_context()
new = seconds(lambda: connect(ssl.create_default_context()))
again = seconds(lambda: connect(kept))
print("a new one takes 10 times as long:", new > 10 * again)
