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
Path("shared", ".env").write_text("KEY=s3cret")
handler = partial(SimpleHTTPRequestHandler, directory="shared")
with HTTPServer(("127.0.0.1", 0), handler) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    print(urlopen(address + "/.env", timeout=10).read().decode())
    print("only from this machine:", server.server_address[0])
    server.shutdown()
