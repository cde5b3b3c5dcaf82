# set-up: a report that takes its time
states = ["waiting", ConnectionError("no route"), "running", "ready"]


def state_of(report):
    state = states.pop(0) if report == 17 else KeyError(report)
    print("report", report, "is", repr(state))
    if isinstance(state, Exception):
        raise state
    return state
# end of set-up
from tenacity import (
    retry, retry_if_exception_type, retry_if_result, stop_after_delay,
    wait_fixed)


@retry(
    retry=(retry_if_exception_type((ConnectionError, TimeoutError))
           | retry_if_result(lambda state: state != "ready")),
    wait=wait_fixed(0.01),
    stop=stop_after_delay(30),
)
def wait_for(report):
    return state_of(report)


print(wait_for(17))
try:
    wait_for(18)
except KeyError:
    print("there is no such report")
