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

every = pymupdf.TEXTFLAGS_SEARCH  # "office" with a ligature, words in two
flags = every & ~pymupdf.TEXT_DEHYPHENATE  # which would shift places
with pymupdf.open("report.pdf") as document:
    for page in document:
        for place in page.search_for("Oslo", flags=flags):
            lying = place.width > place.height  # not written upwards
            edge = place.height / 4 if lying else 0  # spares lines beside
            page.add_redact_annot(place + (0, edge, 0, -edge), fill=(0, 0, 0))
        page.apply_redactions()
    document.save("public.pdf", garbage=4, deflate=True)

with pymupdf.open("public.pdf") as document:
    print(document[0].get_text().splitlines())
    print([page.search_for("Oslo", flags=every) for page in document])
