# set-up: a stranger with a certificate that anybody can make
import queue
import socket
import ssl
import threading
from contextlib import suppress
from pathlib import Path

Path("own.pem").write_text("""
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
own = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
own.load_cert_chain("own.pem")
heard = queue.Queue()
def stranger(plain):
    with suppress(OSError), own.wrap_socket(plain, server_side=True) as tls:
        heard.put(tls.recv(99))
def connect():
    ours, theirs = socket.socketpair()
    threading.Thread(target=stranger, args=[theirs], daemon=True).start()
    return ours
# end of set-up
safe, careless = ssl.create_default_context(), ssl.create_default_context()
careless.check_hostname = False
careless.verify_mode = ssl.CERT_NONE

for context in (safe, careless):
    try:
        bank = context.wrap_socket(connect(), server_hostname="bank.example")
        bank.sendall(b"PIN 4711")
        print("a stranger reads:", heard.get(timeout=10))
    except ssl.SSLCertVerificationError as error:
        print("refused:", type(error).__name__)
