from email.utils import decode_rfc2231, encode_rfc2231, quote, unquote
from urllib.parse import unquote as percent_decode

encoded = encode_rfc2231("Menü für Mai.pdf", charset="utf-8")
print(f"attachment; filename*={encoded}")

charset, language, text = decode_rfc2231(encoded)
print(charset, repr(language), percent_decode(text, encoding=charset))

name = quote('the "new" menu.pdf')
print(f'attachment; filename="{name}"')
print(unquote('"two words.pdf"'))
