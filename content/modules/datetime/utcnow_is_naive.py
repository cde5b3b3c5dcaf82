import os
import time
import warnings
from datetime import datetime, timezone

os.environ["TZ"] = "Asia/Kolkata"
time.tzset()
warnings.simplefilter("ignore", DeprecationWarning)
naive = datetime.utcfromtimestamp(1_714_545_000)
aware = datetime.fromtimestamp(1_714_545_000, tz=timezone.utc)
print(naive, "is taken for local time:", naive.timestamp() - 1_714_545_000)
print(aware, "is what it says:", aware.timestamp() - 1_714_545_000)
