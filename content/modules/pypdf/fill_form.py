# set-up: a form
from reportlab.pdfgen import canvas

drawing = canvas.Canvas("form.pdf", invariant=True)
drawing.acroForm.textfield(name="guest", x=100, y=700, width=200)
drawing.acroForm.textfield(name="nights", x=100, y=650, width=60)
drawing.acroForm.checkbox(name="breakfast", x=100, y=600)
drawing.showPage()
drawing.save()
# end of set-up
from pypdf import PdfReader, PdfWriter

fields = PdfReader("form.pdf").get_fields() or {}
for name, field in sorted(fields.items()):
    print(f"{name:9}", field.get("/_States_", "a text"))

writer = PdfWriter(clone_from="form.pdf")
writer.update_page_form_field_values(
    None,  # all pages, or one of them
    {"guest": "Ada", "nights": "3", "breakfast": "/Yes"},
    auto_regenerate=False,
)
writer.write("filled.pdf")
filled = PdfReader("filled.pdf").get_fields()
print({name: field.value for name, field in filled.items()})
