# set-up: an application with one user
from flask import Flask
from flask_login import LoginManager, UserMixin, current_user, login_user

app = Flask(__name__)
app.secret_key = "read this from the environment in production"
login_manager = LoginManager(app)


class User(UserMixin):
    id = 7


app.add_url_rule("/in", "in", view_func=lambda: str(login_user(User())))
app.add_url_rule("/", "home", lambda: str(current_user.is_authenticated))
client = app.test_client()
# end of set-up
users = {7: User()}
client.get("/in")
login_manager.user_loader(lambda user_id: users.get(user_id))
print(client.get("/").text)
login_manager.user_loader(lambda user_id: users.get(int(user_id)))
print(client.get("/").text)
