# set-up: a project in one file, with its tables made
import django
from django.conf import settings

settings.configure(
    SECRET_KEY="only for this example", ROOT_URLCONF=__name__, USE_TZ=True,
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3",
                           "NAME": ":memory:"}},
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes",
                    "rest_framework", "rest_framework.authtoken"],
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [
            "rest_framework.authentication.TokenAuthentication"],
        "DEFAULT_PERMISSION_CLASSES": [
            "rest_framework.permissions.IsAuthenticated"],
    },
)
django.setup()
from django.core.management import call_command

call_command("migrate", verbosity=0)
from django.contrib.auth.models import User

User.objects.create_user("ada", password="tea4two")
# end of set-up
from django.urls import path
from rest_framework.authtoken.views import obtain_auth_token
from rest_framework.permissions import IsAdminUser
from rest_framework.response import Response
from rest_framework.test import APIClient
from rest_framework.views import APIView


class Me(APIView):
    def get(self, request):
        return Response({"user": request.user.get_username()})


class Books(APIView):
    permission_classes = [IsAdminUser]

    def get(self, request):
        return Response({"profit": 12})


urlpatterns = [path("token/", obtain_auth_token), path("me/", Me.as_view()),
               path("books/", Books.as_view())]

client = APIClient()
print(client.get("/me/").status_code, client.get("/me/").json())
login = {"username": "ada", "password": "tea4two"}
token = client.post("/token/", login).json()["token"]
client.credentials(HTTP_AUTHORIZATION=f"Token {token}")
print(client.get("/me/").json())
print(client.get("/books/").status_code, client.get("/books/").json())
