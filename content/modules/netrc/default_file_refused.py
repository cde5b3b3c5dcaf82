import netrc
import os
from pathlib import Path

os.environ["HOME"] = os.getcwd()
file = Path(".netrc")
file.write_text("machine db.example.com login ada password tide\n")
for mode, path in [(0o644, file), (0o644, None), (0o600, None)]:
    file.chmod(mode)
    try:
        print(f"{mode:o}, path {path}:", list(netrc.netrc(path).hosts))
    except netrc.NetrcParseError:
        print(f"{mode:o}, path {path}: NetrcParseError")
