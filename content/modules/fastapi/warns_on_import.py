import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    from fastapi.testclient import TestClient
for warning in caught:
    print(warning.category.__name__, str(warning.message)[:40])
print(TestClient.__module__)
