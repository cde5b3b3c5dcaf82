import time
from unittest import mock

from tenacity import RetryError, retry, stop_after_attempt
from tenacity import stop_after_delay, wait_fixed, wait_none


@retry(stop=stop_after_delay(600), wait=wait_fixed(60))
def fetch(calls):
    calls.append("call")
    raise ConnectionError


def test_fetch():
    calls = []
    with mock.patch.multiple(fetch.retry, wait=wait_none(),
                             stop=stop_after_attempt(4)):
        try:
            fetch(calls)
        except RetryError:
            pass
    assert len(calls) == 4


started = time.monotonic()
test_fetch()
print("passed, without waiting:", time.monotonic() - started < 60)
