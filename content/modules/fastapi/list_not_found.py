# set-up: a client in the place of a browser
import warnings

warnings.filterwarnings("ignore", message="Using `httpx`")
from fastapi.testclient import TestClient

# end of set-up
from typing import Annotated
from fastapi import FastAPI, Query

app = FastAPI()
@app.get("/plain")
def plain(tag: list[str]):
    return tag
@app.get("/query")
def query(tag: Annotated[list[str], Query()]):
    return tag
for path in ("/plain", "/query"):
    print(path, TestClient(app).get(path + "?tag=green&tag=new").json())
