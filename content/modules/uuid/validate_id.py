import uuid

candidates = [
    "7d444840-9dc0-11d1-b245-5ffdce74fad2",
    "{7D444840-9DC0-11D1-B245-5FFDCE74FAD2}",
    "7d4448409dc011d1b2455ffdce74fad2",
    "7d444840-9dc0-11d1-b245",
    "not-a-uuid",
]


def parse(text):
    try:
        return uuid.UUID(str(text))  # str, for None raises a TypeError
    except ValueError as error:
        print("ValueError:", error)
        return None


for text in candidates:
    print(f"{str(text)[:24]:24} -> {parse(text)}")

strict = str(uuid.UUID(candidates[1])) == candidates[1]
print("written in the usual way:", strict)
