from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.testclient import TestClient


async def divide(request):
    return JSONResponse({"half": 10 / int(request.query_params["by"])})


async def as_json(request, error):
    return JSONResponse(
        {"error": error.detail}, error.status_code, error.headers
    )


async def broken(request, error):
    return JSONResponse({"error": "our fault"}, status_code=500)


cors = Middleware(
    CORSMiddleware, allow_origins=["https://shop.example.org"],
    allow_methods=["GET", "POST"],  # without it GET alone
)
app = Starlette(
    routes=[Route("/divide", divide)], middleware=[cors],
    exception_handlers={HTTPException: as_json, 500: broken},
)
client = TestClient(app, raise_server_exceptions=False)
for path in ("/divide?by=4", "/divide?by=0", "/lost"):
    answer = client.get(path, headers={"Origin": "https://shop.example.org"})
    allowed = answer.headers.get("access-control-allow-origin")
    print(answer.status_code, answer.json(), allowed)
