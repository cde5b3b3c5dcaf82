import mailbox
from email.message import EmailMessage

inbox = mailbox.Maildir("TeaShopMail", create=True)
for number, subject in enumerate(("Tea on Friday", "Your bill"), start=1):
    mail = EmailMessage()
    mail["Subject"] = subject
    mail.set_content("...\n")
    message = mailbox.MaildirMessage(mail)
    if number == 2:
        message.set_subdir("cur")
        message.set_flags("SF")  # seen, flagged
    inbox.add(message)

archive = inbox.add_folder("Archive")
for key, message in inbox.items():
    if "F" in message.get_flags():
        archive.add(message)
        inbox.remove(key)

print("inbox:  ", [message["Subject"] for message in inbox])
for message in archive:
    print("archive:", message["Subject"], message.get_flags())
print("folders:", inbox.list_folders())
