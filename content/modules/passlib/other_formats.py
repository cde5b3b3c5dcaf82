from passlib.hash import django_pbkdf2_sha256, pbkdf2_sha256

strong = pbkdf2_sha256.using(rounds=600_000)
stored = strong.hash("s3cret tea")
print(stored[:22], pbkdf2_sha256.verify("s3cret tea", stored))

users = {"ada": django_pbkdf2_sha256.hash("analytical")}
print(users["ada"].split("$")[0])
print(django_pbkdf2_sha256.verify("analytical", users["ada"]))
print(pbkdf2_sha256.identify(users["ada"]))
