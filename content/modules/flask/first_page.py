from flask import Flask
from markupsafe import escape

app = Flask(__name__)


@app.route("/")
def home():
    return "<h1>Tea house</h1>"


@app.get("/teas/<name>/<int:cups>")
def brew(name, cups):
    return f"{cups * 2} spoons of {escape(name)}"


if __name__ == "__main__":
    client = app.test_client()  # in the place of a browser
    for address in ("/", "/teas/assam/3", "/teas/<b>/3", "/teas/assam/three"):
        response = client.get(address)
        text = response.text if response.status_code == 200 else "-"
        print(f"{address:<18}", response.status, "|", text)
