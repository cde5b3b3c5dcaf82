from http import HTTPMethod, HTTPStatus

for code in (200, 301, 404, 503):
    status = HTTPStatus(code)
    print(f"{status.value} {status.phrase:<20} error: {status >= 400}")

print("all of 3xx:", *(s.value for s in HTTPStatus if s // 100 == 3))
print(HTTPStatus.NOT_FOUND == 404, HTTPMethod.POST)
try:
    HTTPStatus(799)
except ValueError as error:
    print(error)
