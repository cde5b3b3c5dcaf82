# set-up: an application
from flask import Flask, jsonify
from flask_login import LoginManager, UserMixin, current_user, login_required

app = Flask(__name__)
app.secret_key = "read this from the environment in production"
login_manager = LoginManager(app)


class User(UserMixin):
    def __init__(self, id):
        self.id = id
# end of set-up
import hashlib


def digest(token):
    return hashlib.sha256(token.encode()).hexdigest()


tokens = {digest("b7kXw0tGq2ZrN5sP"): User("till-1")}  # from a database


@login_manager.request_loader
def load_from_token(request):
    given = request.authorization
    if given is None or given.type != "bearer" or not given.token:
        return None
    return tokens.get(digest(given.token))


@login_manager.unauthorized_handler
def refuse():
    return jsonify(error="a valid token is needed"), 401


@app.get("/prices")
@login_required
def prices():
    return jsonify(cup=6.5, asked_by=current_user.id)


client = app.test_client()
for header in (None, "Basic YWRhOmE=", "Bearer guess", "Bearer é",
               "Bearer b7kXw0tGq2ZrN5sP"):
    answer = client.get("/prices", headers={"Authorization": header or ""})
    print(answer.status_code, answer.json)
