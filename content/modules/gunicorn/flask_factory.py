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
from flask import Flask

def create_app(currency="EUR"):
    app = Flask("shop")

    @app.get("/price/<float:amount>")
    def price(amount):
        return f"{amount:.2f} {currency}"

    return app
''')
Path("wsgi.py").write_text('''
from shop import create_app

application = create_app("NOK")
''')

serve("gunicorn --bind 127.0.0.1:0 wsgi", "/price/6.5")
serve("gunicorn --bind 127.0.0.1:0 shop:create_app()", "/price/6.5")
serve("gunicorn --bind 127.0.0.1:0 shop:create_app(currency='SEK')",
      "/price/6.5", "/cakes")
