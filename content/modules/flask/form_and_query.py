from flask import Flask, request

app = Flask(__name__)


@app.get("/search")
def search():
    words = request.args.get("q", "")
    page = request.args.get("page", default=1, type=int)
    tags = request.args.getlist("tag")
    return f"q={words!r} page={page!r} tags={tags!r}"


@app.post("/contact")
def contact():
    return f"Thank you, {request.form['name']}"


client = app.test_client()
print(client.get("/search?q=green+tea&page=2&tag=hot&tag=cheap").text)
print(client.get("/search?page=second").text)
print(client.post("/contact", data={"name": "Ada"}).text)
print(client.post("/contact", data={"nom": "Ada"}).status)
