# set-up: a client in the place of a browser
import warnings

warnings.filterwarnings("ignore", message="Using `httpx`")
from fastapi.testclient import TestClient

# end of set-up
from fastapi import FastAPI
app = FastAPI()
def user(number: int):
    return number
def me():
    return "Ada"
app.get("/users/{number}")(user)
app.get("/users/me")(me)
app.get("/staff/me")(me)
app.get("/staff/{number}")(user)
for path in ("/users/me", "/staff/me"):
    print(path, TestClient(app).get(path).status_code)
