# set-up: a service that fails at times
answers = [TimeoutError(), 11.64, TimeoutError(), 11.65]


def ask_service():
    answer = answers.pop(0)
    print("asked:", repr(answer))
    if isinstance(answer, Exception):
        raise answer
    return answer
# end of set-up
import asyncio

from tenacity import Retrying, retry, stop_after_attempt, wait_fixed

rules = {"stop": stop_after_attempt(3), "wait": wait_fixed(0.05)}
for attempt in Retrying(**rules):
    with attempt:
        rate = ask_service()
print(rate)


@retry(**rules)
async def fetch_rate():
    return ask_service()


print(asyncio.run(fetch_rate()))
