import time
import uuid

import jwt

claims = {"sub": "7", "jti": str(uuid.uuid4()), "exp": int(time.time()) + 900}
copied = token = jwt.encode(claims, "s" * 32)
token = None  # logged out
read = jwt.decode(copied, "s" * 32, algorithms=["HS256"])
print("still good for", read["sub"])
withdrawn = {claims["jti"]}  # a set here, a database in a program
print("withdrawn:", read["jti"] in withdrawn)
