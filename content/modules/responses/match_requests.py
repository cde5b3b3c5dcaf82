import requests
import responses
from responses import matchers

ORDERS = "https://shop.example.org/orders"


@responses.activate
def test_order():
    responses.post(
        ORDERS,
        match=[
            matchers.json_params_matcher({"item": "tea"}, strict_match=False),
            matchers.header_matcher({"Authorization": "Bearer s3cret"}),
        ],
        json={"id": 7},
        status=201,
    )
    token = {"Authorization": "Bearer s3cret"}
    order = {"item": "tea", "count": 2}
    answer = requests.post(ORDERS, json=order, headers=token, timeout=5)
    print(answer.status_code, answer.json())
    try:
        requests.post(ORDERS, json=order, timeout=5)
    except requests.ConnectionError as error:
        print(error)


test_order()
