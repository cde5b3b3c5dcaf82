import csv

from django.conf import settings
from django.http import HttpResponse, StreamingHttpResponse
from django.utils.http import content_disposition_header

settings.configure()
rows = [("item", "price"), ("teapot", "24.00"), ("café set", "31.50")]

response = HttpResponse(content_type="text/csv; charset=utf-8")
header = content_disposition_header(True, "prices.csv")  # or "Łódź.csv"
response["Content-Disposition"] = header
csv.writer(response).writerows(rows)
for name, value in response.items():
    print(f"{name}: {value}")
print(response.text)


class Line:
    def write(self, text):
        return text


writer = csv.writer(Line())
lines = (writer.writerow(row) for row in rows)
stream = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
print("streamed:", [chunk.decode() for chunk in stream])
