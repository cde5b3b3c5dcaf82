from email import message_from_string
from email.message import EmailMessage
from email.policy import default
from textwrap import indent

received = message_from_string(
    "From: Ada <ada@example.org>\nTo: office@example.org\n"
    "Subject: Opening hours\nMessage-ID: <17@example.org>\n\n"
    "Are you open on Friday?\n",
    policy=default,
)

reply = EmailMessage()
reply["From"] = received["To"]
reply["To"] = received.get("Reply-To", received["From"])
subject = received["Subject"]
known = subject.lower().startswith("re:")
reply["Subject"] = subject if known else f"Re: {subject}"
reply["In-Reply-To"] = received["Message-ID"]
reply["References"] = received["Message-ID"]
quoted = indent(received.get_content(), "> ", lambda line: True)
reply.set_content(f"Yes, until six.\n\n{quoted}")

print(str(reply).strip())
