import netrc
from pathlib import Path

path = Path("logins")
path.write_text("machine db.example.com login ada password tide\n")
path.chmod(0o644)
print(netrc.netrc(path).authenticators("db.example.com"))
print("others can read it:", bool(path.stat().st_mode & 0o077))
path.chmod(0o600)
print("others can read it:", bool(path.stat().st_mode & 0o077))
