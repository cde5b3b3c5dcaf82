from email.utils import encode_rfc2231
from wsgiref.headers import Headers

name, headers = "žluťoučký.pdf", Headers()
headers.add_header("Content-Disposition", "attachment", filename=name)
try:
    bytes(headers)
except UnicodeEncodeError as error:
    print("UnicodeEncodeError:", error.reason)
encoded = encode_rfc2231(name, "utf-8")
headers["Content-Disposition"] = f"attachment; filename*={encoded}"
print(headers["Content-Disposition"])
