from urllib.parse import quote

print(quote("https://tea.example/green tea"))
print(quote(quote("green tea")))
print("https://tea.example/" + quote("green tea", safe=""))
