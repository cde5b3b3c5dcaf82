import requests
import responses

URL = "https://stock.example.org/tea"


def stock(tries=3):
    for number in range(1, tries + 1):
        try:
            answer = requests.get(URL, timeout=5)
            answer.raise_for_status()
            return answer.json()
        except requests.RequestException as error:
            print(number, type(error).__name__, error)
    return None


@responses.activate
def test_stock():
    responses.get(URL, body=requests.ConnectTimeout("too slow"))
    responses.get(URL, status=503)
    responses.get(URL, json={"tea": 12})
    print(stock())
    print(stock(1))


test_stock()
