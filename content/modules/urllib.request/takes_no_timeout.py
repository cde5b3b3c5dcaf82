from urllib.request import urlopen, urlretrieve

page = "data:text/csv,tea,2.50"  # stands for an address of a site
try:
    urlretrieve(page, "prices.csv", timeout=10)
except TypeError:
    print("urlretrieve takes no timeout")
with urlopen(page, timeout=10) as answer, open("prices.csv", "wb") as file:
    print("saved:", file.write(answer.read()), "bytes")
