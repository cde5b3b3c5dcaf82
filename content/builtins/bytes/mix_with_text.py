reply = b"220 mail.example.org ready"

try:
    ready = "ready" in reply
except TypeError as error:
    print("refused:", error)
try:
    print("answer: " + reply)
except TypeError as error:
    print("refused:", error)
try:
    print(reply + "!")
except TypeError as error:
    print("refused:", error)

print("in bytes:", b"ready" in reply)
print("decoded: ", reply.decode("ascii"))
print("str only:", str(reply))
print("equal to text?", reply == reply.decode("ascii"))
