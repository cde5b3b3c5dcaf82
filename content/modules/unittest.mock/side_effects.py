from unittest.mock import Mock


def fetch_with_retry(fetch, attempts=3):
    for attempt in range(1, attempts + 1):
        try:
            return fetch(), attempt
        except TimeoutError as error:
            print(f"attempt {attempt}: {error}")
    raise TimeoutError("gave up")


server = Mock(side_effect=[TimeoutError("no answer"), {"rate": 1.08}])
print(fetch_with_retry(server))

dead_server = Mock(side_effect=TimeoutError("no answer"))
try:
    fetch_with_retry(dead_server, attempts=2)
except TimeoutError as error:
    print(error)
