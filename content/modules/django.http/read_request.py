# set-up: settings, and requests without a server
from django.conf import settings
from django.test import RequestFactory

settings.configure()
ask = RequestFactory(headers={"User-Agent": "curl/8"})
# end of set-up
import json

from django.http import HttpResponseNotAllowed, JsonResponse

FORMS = {"application/x-www-form-urlencoded", "multipart/form-data"}


def orders(request):
    if request.method == "GET":
        return JsonResponse({"page": request.GET.get("page", "1"),
                             "tags": request.GET.getlist("tag"),
                             "agent": request.headers.get("User-Agent")})
    if request.method != "POST":
        return HttpResponseNotAllowed(["GET", "POST"])
    if request.content_type in FORMS:
        return JsonResponse(request.POST.dict(), status=201)
    if request.content_type != "application/json":
        return JsonResponse({"error": "JSON or a form"}, status=415)
    try:
        return JsonResponse(json.loads(request.body), status=201,
                            json_dumps_params={"allow_nan": False})
    except (ValueError, TypeError, RecursionError):
        return JsonResponse({"error": "no JSON object"}, status=400)


for request in (
    ask.get("/orders/?tag=hot&tag=cheap"),
    ask.post("/orders/", {"item": "cup", "count": 2}, "application/json"),
    ask.post("/orders/", {"item": "cup", "count": 2}),
    ask.post("/orders/", "{oops", "application/json"), ask.delete("/orders/"),
):
    response = orders(request)
    print(request.method, response.status_code, response.text or "-")
