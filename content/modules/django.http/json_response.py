import datetime
from decimal import Decimal

from django.conf import settings
from django.http import JsonResponse

settings.configure()

order = {
    "item": "café set",
    "price": Decimal("24.90"),
    "day": datetime.date(2024, 5, 17),
}
response = JsonResponse(order, json_dumps_params={"ensure_ascii": False})
print(response["Content-Type"], response.text)

try:
    JsonResponse([1, 2, 3])
except TypeError as error:
    print("TypeError:", str(error).partition(" set")[0])

print(JsonResponse([1, 2, 3], safe=False).text)
