import unicodedata

import bcrypt

stored = bcrypt.hashpw("café".encode("utf-8"), bcrypt.gensalt(4))
typed = "cafe\u0301"  # e and a combining accent, as some keyboards send it
print("as typed:  ", bcrypt.checkpw(typed.encode("utf-8"), stored))
normal = unicodedata.normalize("NFC", typed)
print("normalised:", bcrypt.checkpw(normal.encode("utf-8"), stored))
