import magic

upload = b"GIF89a\x01\x00\x01\x00<script>alert('hello')</script>"
print(magic.from_buffer(upload, mime=True), b"<script>" in upload)
headers = {"Content-Type": "image/gif", "X-Content-Type-Options": "nosniff"}
print(headers)  # what it is sent back with
