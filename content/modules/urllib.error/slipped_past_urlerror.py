import socket
from urllib.error import URLError
from urllib.request import urlopen

silent = socket.create_server(("127.0.0.1", 0))
url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
for kind in (URLError, OSError):
    try:
        urlopen(url, timeout=0.3)
    except kind as error:
        print(f"except {kind.__name__}: caught {type(error).__name__}")
    except TimeoutError:
        print(f"except {kind.__name__}: slipped past")
