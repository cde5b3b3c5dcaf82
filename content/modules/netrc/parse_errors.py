# set-up: three files of logins
from pathlib import Path

drafts = {
    "comment": "# work\nmachine a.example login ada password x\n",
    "typing error": "machin a.example login ada password x\n",
    "wrong key": "machine a.example login ada\n  passwort x\n",
}
for name, text in drafts.items():
    Path(name).write_text(text)
    Path(name).chmod(0o600)
# end of set-up
import netrc

for name in ("comment", "typing error", "wrong key"):
    try:
        print(f"{name:13} {sorted(netrc.netrc(name).hosts)}")
    except netrc.NetrcParseError as error:
        print(f"{name:13} line {error.lineno}: {error.msg}")
