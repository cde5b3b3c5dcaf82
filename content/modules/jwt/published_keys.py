# set-up: a stand-in for a login service, with a token of it
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
public = json.loads(RSAAlgorithm.to_jwk(key.public_key()))
public |= {"kid": "k1", "use": "sig", "alg": "RS256"}


class Login(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps({"keys": [public]}).encode())

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Login)
threading.Thread(target=server.serve_forever, daemon=True).start()
keys_url = f"http://127.0.0.1:{server.server_port}/jwks.json"
issuer = "https://login.test"
claims = {"sub": "zoe", "aud": "shop", "iss": issuer,
          "exp": int(time.time()) + 60}
token = jwt.encode(claims, key, algorithm="RS256", headers={"kid": "k1"})
stale = jwt.encode(claims, key, algorithm="RS256", headers={"kid": "k0"})
# end of set-up
import jwt

keys = jwt.PyJWKClient(keys_url)  # once, when the program starts


def user_of(token):
    try:
        key = keys.get_signing_key_from_jwt(token)
        claims = jwt.decode(
            token, key, algorithms=["RS256"], audience="shop", issuer=issuer,
            options={"require": ["exp", "sub"]})
    except (jwt.PyJWKClientConnectionError, jwt.PyJWKSetError):
        return "login service cannot be reached, or has no keys"
    except (jwt.PyJWTError, ValueError) as error:  # the latter: no JSON
        return f"refused: {type(error).__name__}"
    return claims["sub"]


print(user_of(token))
print(user_of(stale))
print(user_of("no token"))
