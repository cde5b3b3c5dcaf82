import pymupdf

page = pymupdf.open().new_page()
page.insert_text((72, 72), "plain: Łódź, Привет")
page.insert_htmlbox((72, 100, 400, 200), "box: Łódź, Привет")
print(page.get_text())
