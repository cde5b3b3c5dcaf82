import requests
import responses

HOST = "https://shop.example.org"

try:
    with responses.RequestsMock() as mock:
        mock.get(f"{HOST}/stock", json={"tea": 12})
        mock.delete(f"{HOST}/orders/7", status=204)
        print(requests.get(f"{HOST}/stock", timeout=5).json())
except AssertionError as error:
    print(error)

with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
    mock.get(f"{HOST}/stock", json={"tea": 12})
    mock.delete(f"{HOST}/orders/7", status=204)
    requests.get(f"{HOST}/stock", timeout=5)
    print(mock.assert_call_count(f"{HOST}/stock", 1))
