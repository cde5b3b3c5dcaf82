import socket
import threading
from urllib.request import urlopen

silent = socket.create_server(("127.0.0.1", 0))
url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
patient = threading.Thread(target=urlopen, args=(url,), daemon=True)
patient.start()
try:
    urlopen(url, timeout=0.5)
except TimeoutError as error:
    print("with a timeout:", error)
print("without one, still waiting:", patient.is_alive())
