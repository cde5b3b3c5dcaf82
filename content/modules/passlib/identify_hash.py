from passlib.context import CryptContext

known = CryptContext(schemes=[
    "argon2", "bcrypt", "sha512_crypt", "sha256_crypt", "md5_crypt",
    "pbkdf2_sha256", "django_pbkdf2_sha256", "apr_md5_crypt",
])
for text in (
    "$6$rounds=9000$saltstring$Zk1A0.nRZkUk6Ldv7PQzAvQBkLsgTjw1y31HVBvJpKtz"
    "lxhvZRxT9PUGgSqG/6LQwJbD3/nyoCeZ4rzqKkUy6/",
    "$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW",
    "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$RdescudvJCsgt3ub+b27Ig",
    "5f4dcc3b5aa765d61d8327deb882cf99",
):
    print(f"{text[:16]:17}", known.identify(text))
