from urllib.error import HTTPError, URLError

def caught_by(first, second):
    try:
        raise HTTPError("https://tea.example/", 404, "Not Found", {}, None)
    except first:
        return first.__name__
    except second:
        return second.__name__

print("URLError first: ", caught_by(URLError, HTTPError))
print("HTTPError first:", caught_by(HTTPError, URLError))
