import pymupdf

page = pymupdf.open().new_page(width=200, height=100)
page.insert_text((20, 50), "Hello")
scan = pymupdf.open().new_page(width=200, height=100)
scan.insert_image(scan.rect, pixmap=page.get_pixmap())
print(repr(page.get_text()), repr(scan.get_text()), len(scan.get_images()))
