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
from pathlib import Path

import pymupdf

Path("letter.pdf").write_text("Dear Ada")
Path("web.pdf").write_text("<html><p>Dear Ada</p></html>")
Path("empty.pdf").write_bytes(b"")
Path("half.pdf").write_bytes(Path("report.pdf").read_bytes()[:2000])
pymupdf.TOOLS.mupdf_display_errors(False)
for name in ("report.pdf", "letter.pdf", "web.pdf", "empty.pdf", "half.pdf",
             "no.pdf"):
    try:
        with pymupdf.open(name) as document:
            repaired = ", repaired" if document.is_repaired else ""
            other = "" if document.is_pdf else ", but no PDF"
            print(name, document.page_count, "pages" + repaired + other)
    except pymupdf.FileNotFoundError:
        print(name, "is missing")
    except pymupdf.EmptyFileError:
        print(name, "is empty")
    except pymupdf.FileDataError:
        print(name, "is no document")
    except RuntimeError as error:  # opened, but its pages are not found
        print(name, "is damaged:", error)
