import base64
import binascii

for name in ("a2b_hqx", "b2a_hqx", "a2b_base64"):
    print(name, hasattr(binascii, name))
print(base64.b64encode(b"Soup of the day"))
