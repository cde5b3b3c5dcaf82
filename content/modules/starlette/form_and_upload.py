from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient


async def claim(request):
    async with request.form(max_files=1) as form:
        scan = form.get("scan")
        if scan is None or isinstance(scan, str) or not scan.filename:
            return PlainTextResponse("no file", status_code=400)
        size = len(await scan.read())
        return PlainTextResponse(
            f"{form.get('purpose')}: {scan.filename}, {size} bytes"
        )


routes = [Route("/claims", claim, methods=["POST"])]
app = Starlette(routes=routes, max_body_size=100_000)
client = TestClient(app)
files = {"scan": ("receipt.pdf", b"%PDF-1.7")}
answer = client.post("/claims", data={"purpose": "hotel"}, files=files)
print(answer.status_code, answer.text)
answer = client.post("/claims", files={"scan": ("a.pdf", bytes(2_000_000))})
print(answer.status_code, answer.text)
answer = client.post("/claims", data={"purpose": "hotel"})
print(answer.status_code, answer.text)
