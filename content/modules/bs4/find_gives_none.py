from bs4 import BeautifulSoup

soup = BeautifulSoup("<p>Sold out</p>", "html.parser")
try:
    print(soup.find("span", class_="price").text)
except AttributeError as error:
    print(error)
price = soup.find("span", class_="price")
print(price.text if price else "no price")
