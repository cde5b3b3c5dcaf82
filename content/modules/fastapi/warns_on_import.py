# set-up: an environment without httpx2
import sys

sys.modules["httpx2"] = None
# end of set-up
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    from fastapi.testclient import TestClient
for warning in caught:
    print(warning.category.__name__, str(warning.message)[:40])
print(TestClient.__module__)
