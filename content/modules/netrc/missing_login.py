# set-up: two files of logins
from pathlib import Path

entry = "machine db.example.com login ada password secret\n"
for name, text in {
    "strict": entry,
    "open": entry + "default login anonymous password guest\n",
}.items():
    path = Path(name)
    path.write_text(text)
    path.chmod(0o600)
# end of set-up
import netrc


def login_for(host, path):
    try:
        found = netrc.netrc(path).authenticators(host)
    except FileNotFoundError:
        return "no such file"
    return found[0] if found else "no entry"


for name in ("strict", "open", "absent"):
    for host in ("db.example.com", "ftp.example.org"):
        print(f"{name:7} {host:16} {login_for(host, name)}")
