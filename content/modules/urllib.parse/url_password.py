from urllib.parse import quote, unquote, urlsplit

user, password = "ada", "p@ss/w:rd#1"

careless = f"postgresql://{user}:{password}@db.example:5432/shop"
print("careless:", urlsplit(careless).hostname, urlsplit(careless).path)

url = f"postgresql://{user}:{quote(password, safe='')}@db.example:5432/shop"
parts = urlsplit(url)
print(url)
print("host:    ", parts.hostname, parts.port, parts.path)
print("as found:", parts.password)
print("decoded: ", unquote(parts.password))
