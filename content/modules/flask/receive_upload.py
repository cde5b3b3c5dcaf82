from io import BytesIO
from pathlib import Path

from flask import Flask, request, send_from_directory
from werkzeug.utils import secure_filename

uploads = Path("uploads").resolve()
uploads.mkdir()
app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1_000  # bytes


@app.post("/upload")
def upload():
    file = request.files["photo"]
    name = secure_filename(file.filename)
    file.save(uploads / name)
    return {"stored": name}


@app.get("/photos/<name>")
def photo(name):
    return send_from_directory(uploads, name)


client = app.test_client()
for content in (b"\xff\xd8 small", b"\xff\xd8" * 2_000):
    picture = (BytesIO(content), "../../etc/My photo.jpg")
    reply = client.post("/upload", data={"photo": picture})
    print(reply.status, reply.json)
print(client.get("/photos/etc_My_photo.jpg").content_type)
