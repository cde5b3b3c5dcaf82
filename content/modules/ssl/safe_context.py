import ssl

context = ssl.create_default_context()
print(context.verify_mode.name, "host name checked:", context.check_hostname)

try:
    context.load_verify_locations(cadata="not a certificate")
except ssl.SSLError as error:
    print("cannot trust this:", type(error).__name__)

try:
    context.verify_mode = ssl.CERT_NONE
except ValueError as error:
    print("refused:", error)
