# set-up: a report of two pages
import pymupdf

document = pymupdf.open()
for title, text in (("Tea report", "120 cups in Oslo, 80 in Łódź."),
                    ("Plan", "More tea next year, and a new kettle.")):
    page = document.new_page(width=300, height=200)
    page.insert_htmlbox((20, 20, 280, 180), f"<h1>{title}</h1><p>{text}</p>")
document.set_toc([[1, "Tea report", 1], [1, "Plan", 2]])
document.set_metadata({"title": "Tea report", "author": "Ada"})
document.save("report.pdf")
document.close()
# end of set-up
import pymupdf

with pymupdf.open("report.pdf") as document:
    for page in document:
        picture = page.get_pixmap(dpi=150)
        picture.save(f"page{page.number + 1}.png")
        print(picture.width, "x", picture.height, picture.colorspace.name)
    corner = document[0].get_pixmap(clip=(0, 0, 300, 100), dpi=144)
    corner.save("corner.png")
