import warnings

import jwt

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    jwt.encode({"sub": "7"}, "secret")
print(seen[0].category.__name__, str(seen[0].message)[:33])
strict = jwt.PyJWT(options={"enforce_minimum_key_length": True})
try:
    strict.encode({"sub": "7"}, "secret")
except jwt.InvalidKeyError as error:
    print("refused:", str(error)[:33])
