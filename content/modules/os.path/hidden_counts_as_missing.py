# set-up: a folder into which nobody may look, not even root
import atexit
import os

os.mkdir("vault")
open("vault/keys.txt", "w").close()
os.chmod("vault", 0)
user = os.geteuid()
if user == 0:
    os.seteuid(65534)
atexit.register(os.chmod, "vault", 0o700)
atexit.register(os.seteuid, user)
# end of set-up
import os.path

print("exists:", os.path.exists("vault/keys.txt"))
try:
    os.stat("vault/keys.txt")
except PermissionError:
    print("PermissionError")
