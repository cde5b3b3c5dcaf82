files = {
    "whole start": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "a script": b"\x89PNG\r\n\x1a\n<script>alert(1)</script>",
    "cut off": b"\x89PNG\r\n\x1a\n",
}
for name, data in files.items():
    looks = data.startswith(b"\x89PNG\r\n\x1a\n")
    print(f"{name:<12}looks like PNG: {looks}, header: {b'IHDR' in data}")
