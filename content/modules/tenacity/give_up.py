from tenacity import RetryError, retry, stop_after_attempt, stop_after_delay


@retry(stop=stop_after_attempt(2))
def rate():
    raise ConnectionError("no route")


try:
    rate()
except RetryError as error:
    attempt = error.last_attempt
    print(attempt.attempt_number, "attempts,", repr(attempt.exception()))


@retry(stop=stop_after_attempt(2) | stop_after_delay(10),
       retry_error_callback=lambda state: 1.0)
def rate_or_default():
    raise ConnectionError("no route")


print(rate_or_default())
