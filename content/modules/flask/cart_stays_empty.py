from flask import Flask, session

app = Flask(__name__)
app.secret_key = "from the environment"
@app.get("/<tea>/<int:modified>")
def add(tea, modified):
    session.setdefault("cart", []).append(tea)
    session.modified |= bool(modified)
    return session["cart"]
client = app.test_client()
for path in ("/assam/1", "/sencha/0", "/oolong/1"):
    print(path, client.get(path).json)
