from io import StringIO
from flask import Flask
from werkzeug.debug import DebuggedApplication
from werkzeug.test import Client

app = Flask(__name__)
app.logger.disabled = True
app.route("/")(lambda: 1 / 0)
for server in (DebuggedApplication(app, evalex=True), app):
    app.debug = server is not app
    page = Client(server).get("/", errors_stream=StringIO()).text
    print("lambda: 1 / 0" in page, "EVALEX = true" in page)
