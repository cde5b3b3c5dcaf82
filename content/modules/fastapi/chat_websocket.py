import warnings

warnings.filterwarnings("ignore", message="Using `httpx`")
from fastapi import FastAPI, WebSocket, WebSocketDisconnect
from fastapi.testclient import TestClient

app = FastAPI()


@app.websocket("/chat/{name}")
async def chat(socket: WebSocket, name: str):
    await socket.accept()
    count = 0
    try:
        while True:
            text = await socket.receive_text()
            count += 1
            await socket.send_json({"from": name, "text": text.upper()})
    except WebSocketDisconnect:
        print(f"{name} left after {count} messages")


with TestClient(app).websocket_connect("/chat/ada") as socket:
    for text in ("hello", "tea is ready"):
        socket.send_text(text)
        print(socket.receive_json())
