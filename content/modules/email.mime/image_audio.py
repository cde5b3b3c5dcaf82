from email.mime.audio import MIMEAudio
from email.mime.image import MIMEImage

png = b"\x89PNG\r\n\x1a\n" + bytes(16)
wav = b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(28)

print(MIMEImage(png).get_content_type())
print(MIMEAudio(wav).get_content_type())
print(MIMEImage(b"<svg/>", "svg+xml").get_content_type())

for kind in (MIMEImage, MIMEAudio):
    try:
        kind(b"nothing known")
    except TypeError as error:
        print(f"{kind.__name__}: {error}")
