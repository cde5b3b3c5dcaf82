import netrc
from pathlib import Path

drafts = {
    "comment": "# work\nmachine a.example login ada password x\n",
    "typing error": "machin a.example login ada password x\n",
    "wrong key": "machine a.example login ada\n  passwort x\n",
}
path = Path("draft")
for label, text in drafts.items():
    path.write_text(text)
    path.chmod(0o600)
    try:
        print(f"{label:13} {sorted(netrc.netrc(path).hosts)}")
    except netrc.NetrcParseError as error:
        print(f"{label:13} line {error.lineno}: {error.msg}")
