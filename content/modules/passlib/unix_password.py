import warnings

warnings.filterwarnings("ignore", "'crypt' is deprecated")
from passlib.hash import sha512_crypt

line = sha512_crypt.using(salt="b5Wq0Yx1", rounds=5000).hash("s3cret tea")
print(line[:40])
print(sha512_crypt.verify("s3cret tea", line))

fresh = sha512_crypt.hash("s3cret tea")  # a salt of its own, and more rounds
print(fresh[:3], sha512_crypt.from_string(fresh).rounds)
