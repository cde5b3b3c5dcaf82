# set-up: an upload as somebody may send it
from io import BytesIO

form = (b'--cut\r\nContent-Disposition: form-data; name="a"; '
        b'filename="../../etc/cron.d/job"\r\n\r\n* * * * *\r\n--cut--\r\n')
headers = {"Content-Type": "multipart/form-data; boundary=cut"}
# end of set-up
from pathlib import PurePosixPath

from python_multipart import parse_form


def on_file(file):
    print("would be written to", PurePosixPath("/srv/uploads")
          / file.file_name.decode())


parse_form(headers, BytesIO(form), None, on_file)
