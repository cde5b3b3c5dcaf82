import socket
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

with socket.create_server(("127.0.0.1", 0)) as listener:
    closed = f"http://127.0.0.1:{listener.getsockname()[1]}/"

for url in (closed, "gopher://tea.example/", "file:///no/such/menu.txt"):
    try:
        urlopen(url, timeout=5)
    except URLError as error:
        reason = type(error.reason).__name__
        print(f"{url.partition(':')[0]:<8}{type(error).__name__} from {reason}")

try:
    urlopen("tea.example/menu")
except ValueError as error:
    print("ValueError:", error)
print(issubclass(HTTPError, URLError), issubclass(URLError, OSError))
