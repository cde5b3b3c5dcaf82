# set-up: a price list
import pymupdf

document = pymupdf.open()
page = document.new_page(width=300, height=200)
page.insert_text((30, 50), "Price list", fontsize=18)
rows = [("Teapot", "24.00"), ("Cup", "6.50"), ("Page 1", "")]
for number, (item, price) in enumerate(rows):
    page.insert_text((30, 80 + 50 * number), item)
    page.insert_text((200, 80 + 50 * number), price)
document.save("prices.pdf")
document.close()
# end of set-up
import pymupdf

with pymupdf.open("prices.pdf") as document:
    page = document[0]
    page.remove_rotation()  # or places count before the page was turned
    right_half = pymupdf.Rect(150, 0, page.rect.x1, page.rect.y1)
    print(page.get_text(clip=right_half).split())

    for x0, y0, x1, y1, word, *numbers in page.get_text("words"):
        if y0 > page.rect.height * 0.2:  # below the header
            print(f"{word:7} {x0:4.0f} {y0:4.0f}")

    for block in page.get_text("dict")["blocks"]:
        for line in block.get("lines", []):  # pictures have none
            for span in line["spans"]:
                if span["size"] > 14:
                    print("heading:", span["text"], span["font"])
