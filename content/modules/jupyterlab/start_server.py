import json
import os
import secrets
import subprocess
import sys
import time
import urllib.request

from jupyter_server.serverapp import list_running_servers

token = secrets.token_hex(16)
with open("jupyter.log", "w") as log:  # a pipe would have to be read
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root",
         "--ip=127.0.0.1", "--port=0"],
        env=os.environ | {"JUPYTER_TOKEN": token},  # not seen by `ps`
        stderr=log,
    )
found = []
while server.poll() is None and not found:
    found = [one for one in list_running_servers() if one["token"] == token]
    time.sleep(0.1)
running = found[0]  # where there is none, the log says why
print(running["url"].startswith("http://127.0.0.1:"))
request = urllib.request.Request(running["url"] + "api/status", headers={
    "Authorization": f"token {token}"})
with urllib.request.urlopen(request) as answer:
    print(json.load(answer)["kernels"], "kernels run")
server.terminate()
server.wait()
