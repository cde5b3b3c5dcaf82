import requests
import responses


def temperature(city):
    url = "https://weather.example.org/v1/now"
    answer = requests.get(url, params={"city": city}, timeout=5)
    answer.raise_for_status()
    return answer.json()["celsius"]


@responses.activate
def test_temperature():
    responses.get(
        "https://weather.example.org/v1/now", json={"celsius": 21.5}
    )
    assert temperature("Zürich") == 21.5
    call = responses.calls[0]
    print(call.request.method, call.request.url)
    print(call.response.status_code, call.response.headers["Content-Type"])


test_temperature()
