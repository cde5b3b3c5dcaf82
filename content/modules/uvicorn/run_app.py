# set-up: a free port, and a visitor who stops the server in the end
import os
import signal
import socket
import threading
import time
import urllib.request

with socket.create_server(("127.0.0.1", 0)) as probe:
    port = probe.getsockname()[1]


def visit():
    while True:
        try:
            url = f"http://127.0.0.1:{port}/cups"
            with urllib.request.urlopen(url) as page:
                print(page.status, page.headers["server"], page.read().decode())
            break
        except OSError:
            time.sleep(0.02)
    os.kill(os.getpid(), signal.SIGINT)


threading.Thread(target=visit, daemon=True).start()
# end of set-up
import uvicorn


async def app(scope, receive, send):
    if scope["type"] != "http":
        return
    headers = [(b"content-type", b"text/plain; charset=utf-8")]
    body = f"{scope['method']} {scope['path']}".encode()
    await send({"type": "http.response.start", "status": 200,
                "headers": headers})
    await send({"type": "http.response.body", "body": body})


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="warning")
    print("stopped")
