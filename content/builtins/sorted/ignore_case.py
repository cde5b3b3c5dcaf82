words = ["banana", "Cherry", "apple", "Date"]
print(sorted(words))
print(sorted(words, key=str.casefold))

people = ["Ada Lovelace", "Alan Turing", "Grace Hopper", "Mary Shaw"]


def last_name(person):
    return person.strip().rpartition(" ")[2].casefold()


for person in sorted(people, key=last_name):
    print(person)
