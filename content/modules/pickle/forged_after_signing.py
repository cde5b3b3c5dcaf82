import hmac
import pickle

key = b"kept out of the repository"
data = pickle.dumps({"paid": False})
signature = hmac.digest(key, data, "sha256")
forged = pickle.dumps({"paid": True})
for received in (data, forged):
    if hmac.compare_digest(signature, hmac.digest(key, received, "sha256")):
        print(pickle.loads(received))
    else:
        print("changed on the way: not loaded")
