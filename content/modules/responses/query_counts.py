import requests
import responses
host = "https://api.example.org"
with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
    mock.get(f"{host}/any", body="any page")
    mock.get(f"{host}/one?page=1", body="page one")
    for path in ("any?page=3", "one?page=1", "one?page=2"):
        try:
            print(path, requests.get(f"{host}/{path}", timeout=5).text)
        except requests.ConnectionError as error:
            print(path, str(error).partition(" - ")[0])
