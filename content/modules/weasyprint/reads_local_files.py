# set-up: a secret, and a look into the file
import io
from pathlib import Path

from pypdf import PdfReader

Path("secret.txt").write_text("the password")
secret = Path("secret.txt").resolve().as_uri()
# end of set-up
from weasyprint import HTML
from weasyprint.urls import URLFetcher

html = f"<p>Hi</p><link rel=attachment href='{secret}'>"
for options in ({}, {"url_fetcher": URLFetcher(allowed_protocols=["data"])}):
    pdf = HTML(string=html, **options).write_pdf()
    print({k: v for k, v in PdfReader(io.BytesIO(pdf)).attachments.items()})
