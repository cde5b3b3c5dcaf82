from tenacity import retry, stop_after_attempt, wait_exponential, wait_random

pauses = []


@retry(
    stop=stop_after_attempt(7),
    wait=wait_exponential(multiplier=1, min=1, max=20),
    sleep=pauses.append,  # for this page: without it, it sleeps
    retry_error_callback=lambda state: None,  # also: without it, it raises
)
def fetch():
    raise ConnectionError


fetch()
print(pauses)

spread = wait_exponential(multiplier=0.5, max=10) + wait_random(0, 2)
pauses.clear()
fetch.retry_with(wait=spread)()
print(all(low <= pause <= low + 2 for low, pause in
          zip([0.5, 1, 2, 4, 8, 10], pauses)))
