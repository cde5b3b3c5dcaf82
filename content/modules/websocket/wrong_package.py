from importlib.metadata import packages_distributions

import websocket

print(packages_distributions()["websocket"])
print(hasattr(websocket, "WebSocketApp"))
