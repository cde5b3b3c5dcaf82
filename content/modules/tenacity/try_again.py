# set-up: a service that fails twice
answers = [ConnectionError("no route"), TimeoutError("too slow"), {"cup": 6.5}]


def ask_service():
    answer = answers.pop(0)
    print("asked:", repr(answer))
    if isinstance(answer, Exception):
        raise answer
    return answer
# end of set-up
from tenacity import retry, stop_after_attempt, wait_fixed


@retry(stop=stop_after_attempt(3), wait=wait_fixed(0.1), reraise=True)
def prices():
    return ask_service()


print(prices())
