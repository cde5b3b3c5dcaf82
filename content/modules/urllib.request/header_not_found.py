from urllib.request import Request

request = Request("https://tea.example/", headers={"X-API-Key": "a1b2"})
print(request.header_items())
print(request.get_header("X-API-Key"), request.has_header("X-API-Key"))
print(request.get_header("X-API-Key".capitalize()))
