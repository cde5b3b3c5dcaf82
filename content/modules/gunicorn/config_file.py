# set-up: a command that serves until its visitors were answered
import os, re, signal, subprocess, sys, tempfile
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import gunicorn  # it brings the command

os.environ["PATH"] = f"{os.path.dirname(sys.executable)}:{os.environ['PATH']}"
os.chdir(tempfile.mkdtemp())  # your own files stay as they are


def get(url):
    try:
        with urllib.request.urlopen(url) as page:
            return f"{page.status} {page.read().decode()}"
    except (urllib.error.URLError, ConnectionError) as error:
        return f"{getattr(error, 'code', 'no answer')}"


def serve(command, *paths):
    with subprocess.Popen(command.split(), stderr=subprocess.PIPE,
                          text=True) as server, ThreadPoolExecutor() as pool:
        log = ""
        for line in server.stderr:
            log += line
            if found := re.search(r"Listening at: (http://\S+)", line):
                break
        else:
            raise SystemExit(log)
        print(*pool.map(lambda path: get(found[1] + path), paths), sep="\n")
        server.send_signal(signal.SIGTERM)
        if server.wait():
            print(log, server.stderr.read())
# end of set-up
from pathlib import Path

Path("shop.py").write_text('''
import os

def app(environ, start_response):
    start_response("200 OK", [])
    return [os.environ["SHOP"].encode()]
''')
Path("gunicorn.conf.py").write_text('''
from pathlib import Path

bind = "127.0.0.1:0"
workers = 2
threads = 4
timeout = 60
accesslog = "access.log"  # "-" is standard output
access_log_format = "%(m)s %(U)s %(s)s %(B)s bytes"
raw_env = ["SHOP=Tea and Cake"]


def on_starting(server):
    Path("hooks.txt").write_text(f"before {server.cfg.workers} workers start")
''')

serve("gunicorn shop:app", "/menu", "/orders")
print(*sorted(Path("access.log").read_text().splitlines()), sep="\n")
print(Path("hooks.txt").read_text())
