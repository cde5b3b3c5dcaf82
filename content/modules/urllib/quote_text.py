from urllib.parse import quote, quote_plus, unquote, unquote_plus

title = "tea/cake & jam"

print(quote(title))
print(quote(title, safe=""))
print(quote_plus(title))
print(quote("São Paulo"))
print(unquote("S%C3%A3o%20Paulo"), "|", unquote_plus("tea+cake"))
