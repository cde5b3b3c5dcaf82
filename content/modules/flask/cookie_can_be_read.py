import base64
from flask import Flask, session

app = Flask(__name__)
app.secret_key = "from the environment"
@app.get("/")
def home():
    session["discount"] = 15
    return "Welcome"
cookie = app.test_client().get("/").headers["Set-Cookie"]
content = cookie.removeprefix("session=").split(".")[0]
print(base64.urlsafe_b64decode(content + "=="))
