from starlette.applications import Starlette
from starlette.responses import PlainTextResponse as Text
from starlette.routing import Route
from starlette.testclient import TestClient

def item(request): return Text("item " + request.path_params["name"])
def newest(request): return Text("the newest")
any_name, fixed = Route("/{name}", item), Route("/newest", newest)
for routes in ([any_name, fixed], [fixed, any_name]):
    client = TestClient(Starlette(routes=routes))
    print(client.get("/newest").text)
