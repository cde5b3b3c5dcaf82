from email.header import decode_header, make_header

raw = "=?utf-8?b?VGVhIOKYlQ==?= and =?iso-8859-1?q?Gem=FCse?="

print(str(make_header(decode_header(raw))))
for piece, charset in decode_header(raw):
    print(f"{charset!s:<10} {piece!r}")
print(decode_header("plain subject"))
