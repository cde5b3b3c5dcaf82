import hmac
import json
import secrets

key = secrets.token_bytes(32)
def sign(text):
    return hmac.digest(key, text.encode(), "sha256")
ordered, forged = ["12", "3"], ["1", "23"]  # article and number of pieces
for join in ("".join, json.dumps):
    print(sign(join(ordered)) == sign(join(forged)))
