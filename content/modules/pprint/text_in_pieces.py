from pprint import pprint

note = {"note": "leave the parcel with the neighbour at number 12"}
pprint(note, width=40)
print(note["note"])
