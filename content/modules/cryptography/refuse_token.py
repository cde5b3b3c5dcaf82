import time

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

old_key, new_key = Fernet.generate_key(), Fernet.generate_key()
old, new = Fernet(old_key), Fernet(new_key)
token = old.encrypt(b"reset password of user 7")
hour_old = old.encrypt_at_time(b"too late", int(time.time()) - 3600)

cases = {
    "wrong key": (new, token, None),
    "changed": (old, token[:40] + b"AAAA" + token[44:], None),
    "too old": (old, hour_old, 600),
}
for name, (fernet, suspect, seconds) in cases.items():
    try:
        fernet.decrypt(suspect, ttl=seconds)
    except InvalidToken:
        print(f"{name}: refused")

both = MultiFernet([new, old])
print(both.decrypt(token).decode())
print(new.decrypt(both.rotate(token)).decode(), "(with the new key)")
