from urllib.parse import urlsplit

urls = ("HTTP://Tea.example/", "http://a.example/?", "http://a.example/#")
for url in urls:
    print(f"{url:21} {urlsplit(url).geturl()}")
