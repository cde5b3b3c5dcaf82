invited = ["Ada", "Grace", "Mary", "Alan"]
came = ["Grace", "Alan", "Linus", "Grace"]

guests, visitors = set(invited), set(came)
print("came as invited:", sorted(guests & visitors))
print("stayed away:    ", sorted(guests - visitors))
print("came uninvited: ", sorted(visitors - guests))
print("one or the other:", sorted(guests ^ visitors))
print("all of them:    ", sorted(guests | visitors))

print("method takes a list:", sorted(guests.intersection(came)))
