# set-up: without the log
import logging

logging.disable()
# end of set-up
from python_multipart import create_form_parser

headers = {"Content-Type": "application/x-www-form-urlencoded"}
found = []
parser = create_form_parser(headers, found.append, None, {"MAX_BODY_SIZE": 10})
form = b"tea=Assam&cups=12"
print(parser.write(form), "of", len(form), "bytes")
parser.finalize()
print(found)
