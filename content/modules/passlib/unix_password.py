import warnings

warnings.filterwarnings("ignore", "'crypt' is deprecated")
from passlib.hash import sha512_crypt

line = sha512_crypt.hash("s3cret tea")  # a salt of its own, many rounds
print(line[:3], sha512_crypt.from_string(line).rounds)
print(sha512_crypt.verify("s3cret tea", line))

# As another program wrote it; never give a salt of your own.
other = sha512_crypt.using(salt="b5Wq0Yx1", rounds=5000).hash("s3cret tea")
print(other[:40])
