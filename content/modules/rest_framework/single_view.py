# set-up: a project in one file, without a database
import django
from django.conf import settings

settings.configure(
    SECRET_KEY="only for this example", ROOT_URLCONF=__name__,
    INSTALLED_APPS=["rest_framework"],
    REST_FRAMEWORK={"DEFAULT_AUTHENTICATION_CLASSES": [],
                    "UNAUTHENTICATED_USER": None},
)
django.setup()
# end of set-up
from django.urls import path
from rest_framework import status
from rest_framework.decorators import api_view
from rest_framework.response import Response
from rest_framework.test import APIClient

orders = {7: {"tea": "Assam", "cups": 2}}


@api_view(["GET", "PUT"])
def order(request, number):
    if request.method == "PUT":
        known = number in orders
        orders[number] = request.data
        return Response(request.data, status=status.HTTP_200_OK if known
                        else status.HTTP_201_CREATED)
    if number not in orders:
        return Response({"detail": "no such order"}, status=404)
    return Response(orders[number])


urlpatterns = [path("orders/<int:number>/", order)]

client = APIClient()
print(client.get("/orders/7/").json())
print(client.get("/orders/8/").status_code)
new = client.put("/orders/8/", {"tea": "Rooibos", "cups": 1}, format="json")
print(new.status_code, new.json())
print(client.delete("/orders/8/").json())
