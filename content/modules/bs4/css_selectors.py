from bs4 import BeautifulSoup

soup = BeautifulSoup("""
<nav><a href="/">Home</a> <a href="/menu">Menu</a></nav>
<main id="menu">
  <p class="dish">Soup <span class="price">4.20</span></p>
  <p class="dish vegan">Curry <span class="price">8.90</span></p>
  <a href="https://pay.example.org">Pay</a>
  <a href="/basket.pdf">Basket</a>
</main>""", "html.parser")

for price in soup.select("#menu .dish > .price"):
    print(price.get_text())
print(soup.select_one("p.dish.vegan").get_text(" ", strip=True))
print([a["href"] for a in soup.select("main a[href^=https]")])
print([a.text for a in soup.select('a[href$=".pdf" i], nav a:last-child')])
print(soup.select_one("p.meat"))
