from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.get("/search")
def search():
    words = request.args.get("q", "")
    page = request.args.get("page", default=1, type=int)
    tags = request.args.getlist("tag")
    return {"q": words, "page": page, "tags": tags}


@app.post("/contact")
def contact():
    return f"Thank you, {escape(request.form['name'])}"


client = app.test_client()
print(client.get("/search?q=green+tea&page=2&tag=hot&tag=cheap").json)
print(client.get("/search?page=second").json)
print(client.post("/contact", data={"name": "Ada <b>"}).text)
print(client.post("/contact", data={"nom": "Ada"}).status)
