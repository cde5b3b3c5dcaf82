import warnings

warnings.filterwarnings("ignore", message="Using `httpx`")
from datetime import date

from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel


class PublicUser(BaseModel):
    name: str
    joined: date


class User(PublicUser):
    password_hash: str


app = FastAPI()
users = [User(name="ada", joined=date(2024, 5, 17), password_hash="$2b$12$")]


@app.get("/users")
def list_users() -> list[PublicUser]:
    return users


@app.get("/leaky")
def leaky():
    return users


client = TestClient(app)
print(client.get("/users").json())
print(client.get("/leaky").json())
