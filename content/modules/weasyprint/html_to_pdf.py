# set-up: a look into the file, by pypdf
from pypdf import PdfReader


def show(name):
    for number, page in enumerate(PdfReader(name).pages, start=1):
        print(f"page {number}:", page.extract_text().split("\n"))
# end of set-up
from weasyprint import CSS, HTML

invoice = """
<html lang="en"><title>Invoice 7</title>
<h1>Invoice 7</h1>
<table>
  <tr><td>Teapot</td><td>24.00</td></tr>
  <tr><td>Cups for Zoë</td><td>39.00</td></tr>
</table>
<p class="next">Thank you.</p>
"""
style = CSS(string="""
@page { size: A5; margin: 2cm;
        @bottom-right { content: counter(page) " of " counter(pages) } }
td + td { text-align: right; width: 4cm }
.next { break-before: page }
""")
HTML(string=invoice).write_pdf("invoice.pdf", stylesheets=[style])
show("invoice.pdf")
