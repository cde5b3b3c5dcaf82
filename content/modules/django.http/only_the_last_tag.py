from django.conf import settings
from django.http import QueryDict

settings.configure()
query = QueryDict("tag=hot&tag=cheap")
print(query["tag"], query.getlist("tag"))
try:
    query["page"]
except KeyError as error:
    print(type(error).__name__)
print(query.get("page", "1"))
