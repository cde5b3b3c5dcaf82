# set-up: a clock that begins on 17 May 2024 at ten, and does not wait
import time

from freezegun import freeze_time

clock = freeze_time("2024-05-17 10:00").start()
time.sleep = clock.tick
# end of set-up
import functools
import logging
import sys
import time

import schedule

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")


def logged(job):
    name = getattr(job, "__name__", repr(job))  # a partial has none

    @functools.wraps(job)
    def wrapper(*args, **kwargs):
        try:
            return job(*args, **kwargs)
        except Exception as error:
            logging.error("%s failed: %r", name, error)
    return wrapper


schedule.every().hour.do(logged(int), "12 cups")
schedule.every().hour.do(logged(print), "backup done")
for _ in range(3):
    schedule.run_pending()
    time.sleep(3600)
