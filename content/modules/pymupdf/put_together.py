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

with pymupdf.open("report.pdf") as report, pymupdf.open() as out:
    out.insert_pdf(report, from_page=1, to_page=1)
    out.insert_pdf(report, from_page=0, to_page=0)
    cover = out.new_page(0, width=300, height=200)
    cover.insert_text((40, 100), "Collected reports", fontsize=18)
    page = out[1]
    page.set_rotation((page.rotation + 90) % 360)  # a quarter turn
    out.save("collected.pdf", encryption=pymupdf.PDF_ENCRYPT_AES_256,
             user_pw="tea4two", owner_pw="tea4all")

with pymupdf.open("collected.pdf") as document:
    print("locked:", bool(document.needs_pass))
    print("wrong:", document.authenticate("coffee"))
    print("right:", bool(document.authenticate("tea4two")))
    for page in document:
        print(page.rotation, *page.get_text().split()[:1])
