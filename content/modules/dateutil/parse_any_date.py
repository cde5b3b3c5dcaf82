from datetime import datetime

from dateutil import parser

fixed = datetime(2024, 5, 1)
for text in (
    "17 May 2024 9:30 pm",
    "Fri, 17 May 2024 21:30:00 +0200",
    "20240517T213000Z",
    "May 17th",
):
    print(f"{text:32}", parser.parse(text, default=fixed))

for text in ("03/04/2024", "31/04/2024", "at noon", "9" * 20):
    try:
        print(f"{text:32}", parser.parse(text, dayfirst=True))
    except parser.ParserError as error:
        print(f"{text:32}", error)
    except OverflowError:
        print(f"{text:32}", "too many digits")
