import warnings

warnings.filterwarnings("ignore", message="Using `httpx`")
from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()


@app.get("/teas/{name}")
def brew(name: str, cups: int = 1, milk: bool = False):
    return {"tea": name, "spoons": cups * 2, "milk": milk}


client = TestClient(app)  # in the place of a browser
for address in ("/teas/assam", "/teas/assam?cups=3&milk=yes"):
    print(client.get(address).json())

response = client.get("/teas/assam?cups=three")
problem = response.json()["detail"][0]
print(response.status_code, problem["loc"], problem["msg"])
