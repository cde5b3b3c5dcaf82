from io import BytesIO
from pathlib import Path
from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask("shop")
for number, name in enumerate(("../menu.pdf", "фото.jpg", "日本"), 1):
    upload = {"picture": (BytesIO(), name)}
    with app.test_request_context(method="POST", data=upload):
        name = request.files["picture"].filename
        own = f"{number:04}{Path(name).suffix}"
        print(repr(secure_filename(name)), own)
