from email import policy
from email.errors import MessageDefect
from email.parser import Parser

texts = {
    "no header": "Just a note.\n",
    "stray line": "Subject: Tea\nnot a header\n\nAt four.\n",
    "no end": "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nhi\n",
}

for name, text in texts.items():
    message = Parser(policy=policy.default).parsestr(text)
    found = []
    for part in message.walk():  # each part has a list of its own
        found += [type(defect).__name__ for defect in part.defects]
    print(f"{name:<10} {', '.join(found)}")
    try:
        Parser(policy=policy.strict).parsestr(text)
    except MessageDefect as error:
        print(f"{'':<11}strict raises {type(error).__name__}")
