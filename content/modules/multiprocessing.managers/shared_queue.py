import queue
import subprocess
import sys
from multiprocessing.managers import BaseManager
from threading import Thread

client = """
import sys
from multiprocessing.managers import BaseManager
BaseManager.register("jobs")
manager = BaseManager(("127.0.0.1", int(sys.argv[1])), authkey=b"owl-7")
manager.connect()
manager.jobs().put("resize cat.png")
"""

jobs = queue.Queue()
BaseManager.register("jobs", callable=lambda: jobs)

if __name__ == "__main__":
    manager = BaseManager(("127.0.0.1", 0), authkey=b"owl-7")
    server = manager.get_server()
    Thread(target=server.serve_forever, daemon=True).start()
    port = str(server.address[1])
    subprocess.run([sys.executable, "-c", client, port], check=True)
    print("received:", jobs.get(timeout=30))
    server.stop_event.set()
