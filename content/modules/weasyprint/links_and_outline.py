# set-up: a look into the file, by pypdf
from pypdf import PdfReader
# end of set-up
from weasyprint import HTML

book = """
<html lang="en"><title>Tea book</title><meta name="author" content="Ada">
<style>
  h1 { break-before: page; string-set: chapter content() }
  @page { @top-center { content: string(chapter) } }
  nav a::after { content: leader(".") target-counter(attr(href), page) }
</style>
<nav><p><a href="#green">Green tea</a></p><p><a href="#black">Black tea</a></p>
</nav>
<h1 id="green">Green tea</h1><p>Eighty degrees.</p>
<h1 id="black">Black tea</h1><h2>Assam</h2><p>Boiling water.</p>
"""
HTML(string=book).write_pdf("book.pdf")

file = PdfReader("book.pdf")
print(file.metadata.title, file.metadata.author, len(file.pages), "pages")


def show(entries, indent=""):
    for entry in entries:
        if isinstance(entry, list):  # what is below the entry before
            show(entry, indent + "  ")
        else:
            page = file.get_destination_page_number(entry)
            print(indent + entry.title, "on page", page + 1)


show(file.outline)
