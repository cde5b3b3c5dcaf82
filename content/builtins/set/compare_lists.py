invited = {"Ada", "Grace", "Mary", "Alan"}
came = {"Grace", "Alan", "Linus"}

print("came as invited:", sorted(invited & came))
print("stayed away:    ", sorted(invited - came))
print("came uninvited: ", sorted(came - invited))
print("one or the other:", sorted(invited ^ came))

print("method takes a list:", sorted(invited.union(["Barbara"])))
