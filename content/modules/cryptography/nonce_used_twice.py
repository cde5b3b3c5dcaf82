from cryptography.hazmat.primitives.ciphers.aead import AESGCM

aes = AESGCM(AESGCM.generate_key(256))
nonce = bytes(12)  # the same for two messages: never do that
first = aes.encrypt(nonce, b"Pay 100 to Bert", None)
second = aes.encrypt(nonce, b"Pay 999 to Emil", None)

# An eavesdropper who knows the first message reads the second, with no key.
known = b"Pay 100 to Bert"
print(bytes(a ^ b ^ c for a, b, c in zip(first, second, known)))
