import json
import re

import requests
import responses


def square(request):
    number = int(request.path_url.rpartition("/")[2])
    if number > 1000:
        return 400, {}, json.dumps({"error": "too large"})
    return 200, {"X-Answer": "yes"}, json.dumps({"result": number**2})


@responses.activate
def test_square():
    responses.add_callback(
        responses.GET,
        re.compile(r"https://math\.example\.org/square/\d+$"),
        callback=square,
        content_type="application/json",
    )
    for number in (12, 4000):
        url = f"https://math.example.org/square/{number}"
        answer = requests.get(url, timeout=5)
        print(answer.status_code, answer.text)


test_square()
