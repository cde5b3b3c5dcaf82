from string.templatelib import Template

price = 4
page = t"Tea: {price}"
price = 5
print(page.values)

def later() -> Template:
    return t"Tea: {price}"
print(later().values)
