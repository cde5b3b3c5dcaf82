# set-up: a look into the file, by pypdf
import io

from pypdf import PdfReader
# end of set-up
from jinja2 import Environment
from weasyprint import HTML

template = Environment(autoescape=True).from_string("""
<h1>Tea for {{ guest }}</h1>
{% for item, price in items %}
<p>{{ item }}: {{ "%.2f" | format(price) }}</p>
{% endfor %}
""")
html = template.render(guest="<Ada>", items=[("Assam", 6.5), ("Oolong", 9)])
pdf = HTML(string=html).write_pdf()  # bytes, for a response or a mail
print(type(pdf).__name__, pdf[:5])
print(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split("\n"))
