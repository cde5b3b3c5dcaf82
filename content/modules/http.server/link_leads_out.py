# set-up: a folder to share
import threading
from functools import partial
from http.server import HTTPServer, SimpleHTTPRequestHandler
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

Path("shared").mkdir()
Path("shared", "menu.txt").write_text("tea 2.50")
Path("private.txt").write_text("the password")
SimpleHTTPRequestHandler.log_message = lambda *args: None
# end of set-up
Path("shared", "notes").symlink_to(Path("private.txt").resolve())
handler = partial(SimpleHTTPRequestHandler, directory="shared")
with HTTPServer(("127.0.0.1", 0), handler) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    print(b"menu.txt" in urlopen(address, timeout=10).read())
    print(urlopen(address + "/notes", timeout=10).read().decode())
    server.shutdown()
links = [path for path in Path("shared").rglob("*") if path.is_symlink()]
print("look before you share:", [path.name for path in links])
