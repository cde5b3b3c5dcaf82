# set-up: a form
from reportlab.pdfgen import canvas

drawing = canvas.Canvas("form.pdf", invariant=True)
drawing.acroForm.textfield(name="guest", x=100, y=700, width=200)
drawing.acroForm.textfield(name="nights", x=100, y=650, width=60)
drawing.showPage()
drawing.save()
# end of set-up
from pypdf import PdfReader, PdfWriter

print(sorted(PdfReader("form.pdf").get_form_text_fields()))

writer = PdfWriter(clone_from="form.pdf")
writer.update_page_form_field_values(
    None,  # all pages, or one of them
    {"guest": "Ada", "nights": "3"},
    auto_regenerate=False,
)
writer.write("filled.pdf")
print(PdfReader("filled.pdf").get_form_text_fields())
