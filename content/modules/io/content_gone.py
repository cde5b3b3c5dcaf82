import io

with io.StringIO() as page:
    page.write("tea 2.50")
    text = page.getvalue()
try:
    page.getvalue()
except ValueError as error:
    print("ValueError:", error)
print(text)
