import fnmatch
import re

patterns = ("*.example.com", "shop-??.test", "localhost")
allowed = re.compile("|".join(map(fnmatch.translate, patterns)))

hosts = ("www.example.com", "shop-de.test", "shop-deu.test", "localhost.evil")
for host in hosts:
    print(f"{host:16} {'allowed' if allowed.match(host) else 'refused'}")
