# set-up: an application with one user
from flask import Flask
from flask_login import LoginManager, UserMixin, current_user, login_required

app = Flask(__name__)
app.secret_key = "read this from the environment in production"
login_manager = LoginManager(app)


class User(UserMixin):
    id = "ada"


login_manager.user_loader(lambda user_id: User() if user_id == "ada" else None)


@app.get("/account")
@login_required
def account():
    return {"orders of": current_user.id}
# end of set-up
import unittest

from flask_login import FlaskLoginClient

app.test_client_class = FlaskLoginClient


class AccountTest(unittest.TestCase):
    def test_guest_is_refused(self):
        self.assertEqual(app.test_client().get("/account").status_code, 401)

    def test_user_sees_orders(self):
        client = app.test_client(user=User())
        self.assertEqual(client.get("/account").json, {"orders of": "ada"})


suite = unittest.defaultTestLoader.loadTestsFromTestCase(AccountTest)
result = unittest.TestResult()
suite.run(result)
print(result.testsRun, "tests,", len(result.failures + result.errors), "failed")
