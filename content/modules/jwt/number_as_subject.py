import jwt
from jwt.exceptions import InvalidSubjectError

token = jwt.encode({"sub": 7}, "s" * 32)
try:
    jwt.decode(token, "s" * 32, algorithms=["HS256"])
except InvalidSubjectError as error:
    print(error)
good = jwt.encode({"sub": str(7)}, "s" * 32)
print(jwt.decode(good, "s" * 32, algorithms=["HS256"]))
