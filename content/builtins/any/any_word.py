subject = "You have won a prize"

suspicious = ["free", "won", "winner"]
print("prize:  ", any(word in subject.lower() for word in suspicious))
print("minutes:", any(word in "Minutes of Monday" for word in suspicious))
print("wrong:  ", bool("free" or "win" in "Minutes of Monday"))

try:
    suspicious in subject
except TypeError as error:
    print(error)

files = ["notes.txt", "photo.JPG"]
print("pictures?", any(f.lower().endswith((".jpg", ".png")) for f in files))
