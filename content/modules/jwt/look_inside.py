import jwt

token = jwt.encode({"sub": "7", "role": "admin"}, "x" * 32,
                   headers={"kid": "key-2026"})

print(jwt.get_unverified_header(token))
claims = jwt.decode(token, options={"verify_signature": False})
print(claims)
try:
    jwt.get_unverified_header("hello")
except jwt.DecodeError as error:
    print("no token:", error)
