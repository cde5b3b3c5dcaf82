from nacl.public import Box, PrivateKey

bank, zoe = PrivateKey.generate(), PrivateKey.generate()
sent = Box(zoe, bank.public_key).encrypt(b"17: pay 100 to Bert")
box, done = Box(bank, zoe.public_key), set()
for received in (sent, sent):  # a stranger sends it once more
    number, _, order = box.decrypt(received).partition(b": ")
    print(order.decode(), "- seen before" if number in done else "- done")
    done.add(number)
