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

flags = pymupdf.TEXTFLAGS_SEARCH  # finds "file" with a ligature, too
flags &= ~pymupdf.TEXT_DEHYPHENATE  # which would shift some places
with pymupdf.open("report.pdf") as document:
    for page in document:
        for place in page.search_for("tea", flags=flags):
            page.add_highlight_annot(place)
            print(f"page {page.number + 1}:", [round(x) for x in place])
    document[1].add_text_annot((250, 20), "Which kettle?")
    document.save("marked.pdf")

with pymupdf.open("marked.pdf") as document:
    for page in document:
        print([(a.type[1], a.info["content"]) for a in page.annots()])
