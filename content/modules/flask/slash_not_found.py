from flask import Flask

app = Flask(__name__)
app.get("/about")(lambda: "About us")
app.get("/teas/", endpoint="teas")(lambda: "Our teas")
app.get("/help", endpoint="help", strict_slashes=False)(lambda: "Help")
client = app.test_client()
for path in ("/about", "/about/", "/teas", "/teas/", "/help", "/help/"):
    print(f"{path:<8}", client.get(path).status)
