from io import BytesIO
from pathlib import Path
from uuid import uuid4

from flask import Flask, abort, request, send_from_directory

uploads = Path("uploads").resolve()
uploads.mkdir(exist_ok=True)
app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1_000  # bytes


@app.post("/upload")
def upload():
    file = request.files["photo"]
    ending = Path(file.filename).suffix.lower()
    if ending not in {".jpg", ".jpeg", ".png"}:
        abort(415, "a JPEG or PNG picture, please")
    name = uuid4().hex + ending
    file.save(uploads / name)
    return {"stored": name}, 201


@app.get("/photos/<name>")
def photo(name):
    return send_from_directory(uploads, name)


client = app.test_client()
for name, size in [("../My.JPG", 9), ("", 9), ("x.html", 9), ("big.png", 2000)]:
    reply = client.post("/upload", data={"photo": (BytesIO(bytes(size)), name)})
    print(f"{name:9} {reply.status}")
    if reply.status_code == 201:
        print(client.get(f"/photos/{reply.json['stored']}").content_type)
