# set-up: typed was: uvicorn command_line:app --env-file shop.env --port ...
import os
import signal
import socket
import sys
import threading
import time
import urllib.request
from pathlib import Path


def visit(port):
    while True:
        try:
            url = f"http://127.0.0.1:{port}/menu"
            with urllib.request.urlopen(url) as page:
                print(page.status, page.read().decode())
            break
        except OSError:
            time.sleep(0.02)
    os.kill(os.getpid(), signal.SIGINT)


if __name__ == "__main__":
    Path("shop.env").write_text("SHOP=Tea and Cake\n")
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = str(probe.getsockname()[1])
    sys.argv = ["uvicorn", "command_line:app", "--env-file", "shop.env",
                "--port", port, "--log-level", "warning", "--lifespan", "off"]
    threading.Thread(target=visit, args=[port], daemon=True).start()
# end of set-up
import os


async def app(scope, receive, send):
    body = f"{os.environ['SHOP']}: {scope['path']}".encode()
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": body})


if __name__ == "__main__":
    import uvicorn

    uvicorn.main()  # what the command uvicorn calls
