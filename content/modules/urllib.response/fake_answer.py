import io
import json
import urllib.request
from email.message import Message
from unittest.mock import patch
from urllib.response import addinfourl


def temperature(city):
    url = f"https://weather.example/{city}"
    with urllib.request.urlopen(url, timeout=10) as answer:
        return json.load(answer)["degrees"]


def fake_urlopen(url, *args, **options):
    headers = Message()
    headers["Content-Type"] = "application/json"
    body = io.BytesIO(b'{"degrees": 21.5}')
    return addinfourl(body, headers, url, code=200)


with patch("urllib.request.urlopen", fake_urlopen):
    print("Oslo:", temperature("oslo"))
    with urllib.request.urlopen("https://weather.example/rome") as answer:
        print(answer.status, answer.url, answer.headers.get_content_type())
