import io
from contextlib import closing
from wsgiref.util import FileWrapper

file = io.BytesIO(b"green tea")
print(list(FileWrapper(file, 5)), "closed:", file.closed)

file = io.BytesIO(b"green tea")
with closing(FileWrapper(file, 5)) as body:
    print(list(body), "closed:", end=" ")
print(file.closed)
