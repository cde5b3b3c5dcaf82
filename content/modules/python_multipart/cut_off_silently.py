# set-up: a form with a file
from io import BytesIO

form = (b'--cut\r\nContent-Disposition: form-data; name="a"; filename="a.txt"'
        b"\r\n\r\nTea and cake\r\n--cut--\r\n")
headers = {"Content-Type": "multipart/form-data; boundary=cut"}
# end of set-up
from python_multipart import parse_form

for body in (form, form[:-9]):
    files = []
    parse_form(headers, BytesIO(body), None, files.append)
    print(len(body), "bytes:", [file.file_name for file in files])
