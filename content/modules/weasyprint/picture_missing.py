# set-up: a look into the file, by pypdf
import io
import logging
import sys

from pypdf import PdfReader

log = logging.getLogger("weasyprint")
log.handlers = [logging.StreamHandler(sys.stdout)]
log.handlers[0].addFilter(lambda record: record.levelno == logging.ERROR)
# end of set-up
from weasyprint import HTML
from weasyprint.urls import FatalURLFetchingError, URLFetcher

strict = URLFetcher(fail_on_errors=True)
for base in (None, "site/"):
    try:
        pdf = HTML(string='<img src="logo.png"><p>Hi</p>', base_url=base,
                   url_fetcher=strict).write_pdf()
        print(len(PdfReader(io.BytesIO(pdf)).pages[0].images), "pictures")
    except FatalURLFetchingError as error:
        print(str(error).partition(":")[0])
