from Crypto.Hash import SHA256
from Crypto.PublicKey import ECC, RSA
from Crypto.Signature import eddsa, pss

order = b"order 1815: 3 teapots"

key = ECC.generate(curve="ed25519")
signature = eddsa.new(key, "rfc8032").sign(order)
verifier = eddsa.new(key.public_key(), "rfc8032")
for received in (order, order.replace(b"3", b"9")):
    try:
        verifier.verify(received, signature)
        print("genuine:", received.decode())
    except ValueError as error:
        print("forged: ", error)

rsa = RSA.generate(2048)
signature = pss.new(rsa).sign(SHA256.new(order))
pss.new(rsa.public_key()).verify(SHA256.new(order), signature)
print("RSA:", len(signature), "bytes")
