import warnings

warnings.filterwarnings("ignore", message="Using `httpx`")
from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse
from fastapi.testclient import TestClient

app = FastAPI()
stock = {"teapot": 3}


@app.get("/stock/{item}")
def show(item: str):
    try:
        return {"item": item, "left": stock[item]}
    except KeyError:
        raise HTTPException(404, detail=f"no {item} here") from None


@app.exception_handler(ZeroDivisionError)
def no_division(request: Request, error: ZeroDivisionError):
    return JSONResponse({"detail": "days must not be 0"}, status_code=400)


@app.get("/per-day")
def per_day(days: int):
    return {"sold": 30 / days}


for path in ("/stock/teapot", "/stock/kettle", "/per-day?days=0", "/nowhere"):
    response = TestClient(app).get(path)
    print(response.status_code, response.json())
