# set-up: a mail that has come in
from email import message_from_string
from email.policy import default

received = message_from_string(
    "From: Ada <ada@example.org>\nTo: office@example.org\n"
    "Subject: Opening hours\nMessage-ID: <17@example.org>\n"
    "References: <9@example.org>\n\n"
    "Are you open on Friday?\n",
    policy=default,
)
# end of set-up
from email.message import EmailMessage
from email.policy import default
from textwrap import indent


def plain(text):
    """Return one line in which nothing is left to be decoded again."""
    return " ".join((text or "").split()).replace("=?", "= ?")


reply = EmailMessage(policy=default.clone(max_line_length=998))  # whole IDs
reply["From"] = "office@example.org"
if sender := received["Reply-To"] or received["From"]:
    reply["To"] = sender
subject = plain(received["Subject"])
known = subject.lower().startswith("re:")
reply["Subject"] = subject if known else f"Re: {subject}"
if answered := plain(received["Message-ID"]):
    reply["In-Reply-To"] = answered
    reply["References"] = plain(f"{received.get('References', '')} {answered}")
body = received.get_body(("plain",))  # None in a mail of HTML alone
try:
    text = body.get_content() if body is not None else ""
except (LookupError, ValueError):  # a charset that Python does not know
    text = ""
reply.set_content("Yes, until six.\n\n" + indent(text, "> ", lambda line: True))

print(str(reply).strip())
