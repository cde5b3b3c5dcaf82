from dateutil.parser import isoparse

for text in (
    "2024-05-17",
    "2024-05",
    "2024-W20-5",
    "2024-05-17T21:30:00.250Z",
    "20240517T2130+0200",
    "17 May 2024",
):
    try:
        print(f"{text:25}", isoparse(text))
    except ValueError as error:
        print(f"{text:25} ValueError: {error}")
