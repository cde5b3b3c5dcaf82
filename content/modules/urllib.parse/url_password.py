from urllib.parse import quote, unquote, urlsplit

user, password = "ada", "p@ss/w:rd#1"

careless = "postgresql://ada:p@ss/w:rd#1@db.example:5432/shop"
print("careless:", urlsplit(careless).hostname, urlsplit(careless).path)

login = ":".join(quote(part, safe="") for part in (user, password))
url = f"postgresql://{login}@db.example:5432/shop"
parts = urlsplit(url)
print(url)
print("host:    ", parts.hostname, parts.port, parts.path)
print("as found:", parts.password)
print("decoded: ", unquote(parts.password))
