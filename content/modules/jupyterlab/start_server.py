import json
import subprocess
import sys
import time
import urllib.request

from jupyter_server.serverapp import list_running_servers

# in a shell: jupyter lab --no-browser
server = subprocess.Popen(
    [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root",
     "--ip=127.0.0.1", "--port=0", "--IdentityProvider.token=s3cret"],
    stderr=subprocess.PIPE, text=True,
)
for line in server.stderr:
    if "http://127.0.0.1:" in line:
        break
while not (found := list(list_running_servers())):
    time.sleep(0.1)
running = found[0]
print(running["url"].startswith("http://127.0.0.1:"), running["token"])
request = urllib.request.Request(
    running["url"] + "api/status",
    headers={"Authorization": "token s3cret"},
)
with urllib.request.urlopen(request) as answer:
    print(json.load(answer)["kernels"], "kernels run")
server.terminate()
