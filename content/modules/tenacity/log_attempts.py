# set-up: a service that fails once
answers = [ConnectionError("no route"), 11.64]


def ask_service():
    answer = answers.pop(0)
    if isinstance(answer, Exception):
        raise answer
    return answer
# end of set-up
import logging
import sys

from tenacity import before_sleep_log, retry, stop_after_attempt, wait_fixed

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")
log = logging.getLogger("rates")


@retry(stop=stop_after_attempt(5), wait=wait_fixed(0.1),
       before_sleep=before_sleep_log(log, logging.WARNING))
def rate():
    return ask_service()


print(rate(), "after", rate.statistics["attempt_number"], "attempts")
