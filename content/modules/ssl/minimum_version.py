import ssl

context = ssl.create_default_context()
context.minimum_version = ssl.TLSVersion.TLSv1_3

print(context.minimum_version.name)
print("TLS 1.3 available:", ssl.HAS_TLSv1_3)
print("OpenSSL 1.1.1 or newer:", ssl.OPENSSL_VERSION_INFO >= (1, 1, 1))
names = {cipher["protocol"] for cipher in context.get_ciphers()}
print("knows a cipher for it:", "TLSv1.3" in names)
