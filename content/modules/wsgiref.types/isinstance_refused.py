from wsgiref.types import StartResponse

def start_response(status, headers, exc_info=None):
    print(status)

try:
    isinstance(start_response, StartResponse)
except TypeError as error:
    print("TypeError:", error)
print("callable:", callable(start_response))
