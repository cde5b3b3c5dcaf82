# set-up: a file .env
from pathlib import Path

Path(".env").write_text("# shop\nPORT=8000\nOLD=1\n")
# end of set-up
from pathlib import Path

from dotenv import get_key, set_key, unset_key

set_key(".env", "PORT", "9000", quote_mode="never")
set_key(".env", "TITLE", "Tea & Cake's")
unset_key(".env", "OLD")
print(Path(".env").read_text(encoding="utf-8"), end="")
print(get_key(".env", "TITLE"))
