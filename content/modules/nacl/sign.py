from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

signing_key = SigningKey.generate()
public = bytes(signing_key.verify_key)

signed = signing_key.sign(b"order 1815: 3 teapots")
print(len(signed.signature), signed.message)

verify_key = VerifyKey(public)
print(verify_key.verify(signed))
print(verify_key.verify(signed.message, signed.signature))
for forged in (signed.replace(b"3", b"9"), b"short"):
    try:
        verify_key.verify(forged)
    except (BadSignatureError, ValueError) as error:
        print(error)
