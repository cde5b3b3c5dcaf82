from tenacity import RetryError, retry, retry_if_exception_type
from tenacity import stop_after_attempt

for which in ({}, {"retry": retry_if_exception_type(OSError)}):
    @retry(stop=stop_after_attempt(1000), **which)
    def total(prices):
        return summ(prices)

    try:
        total([24.0, 6.5])
    except (RetryError, NameError) as error:
        print(type(error).__name__, total.statistics["attempt_number"])
