# set-up: an application with one user
from flask import Flask
from flask_login import (LoginManager, UserMixin, current_user, login_user,
                         logout_user)

app = Flask(__name__)
app.secret_key = "read this from the environment in production"
LoginManager(app).user_loader(lambda user_id: User())


class User(UserMixin):
    id = "ada"


app.add_url_rule("/in", "in", view_func=lambda: str(login_user(User())))
app.add_url_rule("/out", "out", view_func=lambda: str(logout_user()))
app.add_url_rule("/", "home", lambda: str(current_user.is_authenticated))
client = app.test_client()
# end of set-up
client.get("/in")
copied = client.get_cookie("session").value
client.get("/out")
print(client.get("/").text)
client.set_cookie("session", copied)
print(client.get("/").text)
