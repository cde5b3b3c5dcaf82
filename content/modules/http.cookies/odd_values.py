import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from http.cookies import SimpleCookie

basket = {"tea": 2, "note": "gift; no prices"}
text = json.dumps(basket)

quoted = SimpleCookie()
quoted["basket"] = text
print(quoted.output(header="").strip())

encoded = SimpleCookie()
encoded["basket"] = urlsafe_b64encode(text.encode()).decode().rstrip("=")
sent_back = encoded.output(header="").strip()
print(sent_back)

value = SimpleCookie(sent_back)["basket"].value
value += "=" * (-len(value) % 4)  # the padding again
print(json.loads(urlsafe_b64decode(value)) == basket)
