files = {
    "whole start": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "a script": b"\x89PNG\r\n\x1a\n<script>alert(1)</script>",
    "cut off": b"\x89PNG\r\n\x1a\n",
}
for name, data in files.items():  # cv2.imdecode would refuse all three
    print(f"{name:<11} looks like PNG:", data.startswith(b"\x89PNG\r\n\x1a\n"))
