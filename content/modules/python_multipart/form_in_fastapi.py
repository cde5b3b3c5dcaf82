from typing import Annotated

import python_multipart  # only to see that it is there; FastAPI imports it
from fastapi import FastAPI, Form, UploadFile
from fastapi.testclient import TestClient

app = FastAPI()


@app.post("/claims")
async def claim(purpose: Annotated[str, Form()], scan: UploadFile):
    start = await scan.read(4)
    return {"purpose": purpose, "file": scan.filename, "size": scan.size,
            "is PDF": start == b"%PDF"}


print(python_multipart.__name__, "is installed")
client = TestClient(app)
files = {"scan": ("receipt.pdf", b"%PDF-1.7 ...", "application/pdf")}
answer = client.post("/claims", data={"purpose": "hotel"}, files=files)
print(answer.status_code, answer.json())

answer = client.post("/claims", data={"purpose": "hotel"})
print(answer.status_code, answer.json()["detail"][0]["msg"])
