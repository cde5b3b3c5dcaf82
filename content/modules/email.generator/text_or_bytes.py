import io
from email.generator import BytesGenerator, Generator
from email.message import EmailMessage

mail = EmailMessage()
mail.set_content("Two cups")
for generator in (Generator, BytesGenerator):
    for file in (io.StringIO(), io.BytesIO()):
        try:
            generator(file).flatten(mail)
        except TypeError:
            print(generator.__name__, type(file).__name__, "TypeError")
