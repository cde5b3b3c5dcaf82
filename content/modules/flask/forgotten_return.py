from flask import Flask

app = Flask(__name__)
app.logger.disabled = True
@app.get("/")
def home():
    print("somebody is here")
@app.get("/mended")
def mended():
    return "Welcome"
for path in ("/", "/mended"):
    print(path, app.test_client().get(path).status)
