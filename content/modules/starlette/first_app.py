from starlette.applications import Starlette
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

stock = {"cup": 140, "teapot": 12}


async def home(request):
    return PlainTextResponse("Welcome")


async def show_item(request):
    name = request.path_params["name"]
    if name not in stock:
        return JSONResponse({"error": "unknown item"}, status_code=404)
    return JSONResponse({"name": name, "stock": stock[name]})


app = Starlette(routes=[Route("/", home), Route("/items/{name}", show_item)])

client = TestClient(app)  # in earnest: uvicorn first_app:app
for path in ("/", "/items/cup", "/items/spoon", "/lost"):
    answer = client.get(path)
    print(path, answer.status_code, answer.text)
