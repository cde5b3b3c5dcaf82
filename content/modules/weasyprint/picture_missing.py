# set-up: a look into the file, by pypdf
import io
import logging
import sys

from pypdf import PdfReader
# end of set-up
from weasyprint import HTML

log = logging.getLogger("weasyprint")
log.handlers = [logging.StreamHandler(sys.stdout)]
pdf = HTML(string='<img src="logo.png"><p>Hi</p>').write_pdf()
print(len(PdfReader(io.BytesIO(pdf)).pages[0].images), "pictures")
