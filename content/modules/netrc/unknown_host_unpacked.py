import netrc
from pathlib import Path

path = Path("logins")
path.write_text("machine db.example.com login ada password tide\n")
path.chmod(0o600)
found = netrc.netrc(path).authenticators("ftp.example.org")
try:
    user, account, password = found
except TypeError:
    print("TypeError")
print(found[0] if found else "no login for this host")
